package org.taizhang.fact;

import org.taizhang.document.Span;

/** A word where it stands in a passage. */
record Token(Span span, Word word) {
    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean is(Word.Role role) {
        return word.role() == role;
    }

    boolean is(Word.Role role, String code) {
        return word.is(role, code);
    }
}
