package org.taizhang.fact;

import java.util.BitSet;
import org.taizhang.document.Span;

/** Which characters of a text something has been read from. Built up by one reader. */
final class Cover {
    private final BitSet covered;

    Cover(int length) {
        covered = new BitSet(length);
    }

    void add(Span span) {
        covered.set(span.start(), span.end());
    }

    boolean at(int place) {
        return covered.get(place);
    }
}
