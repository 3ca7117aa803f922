package org.taizhang.fact;

import org.taizhang.document.Span;

/** Stretches between two places whose order the text decides. */
final class Spans {
    private Spans() {}

    /** From one place to another; empty at {@code start} where the other lies before it. */
    static Span between(int start, int end) {
        int from = Math.max(0, start);
        return new Span(from, Math.max(from, end));
    }
}
