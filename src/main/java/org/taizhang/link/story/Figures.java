package org.taizhang.link.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** The figures that a text states, each as a hash of its words: two hundred bytes for an article of thirty figures. Immutable. */
final class Figures {
    static final Figures NONE = new Figures(new long[0]);

    /** Sorted, each once. */
    private final long[] hashes;

    private Figures(long[] hashes) {
        this.hashes = hashes;
    }

    /** These and more, as words that are equal for equal figures. */
    Figures with(Collection<String> more) {
        return more.isEmpty()
                ? this
                : new Figures(
                        LongStream.concat(Arrays.stream(hashes), more.stream().mapToLong(Figures::hash))
                                .sorted()
                                .distinct()
                                .toArray());
    }

    /** FNV-1a over the characters (Fowler, Noll and Vo). */
    private static long hash(String figure) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < figure.length(); i++) {
            hash = (hash ^ figure.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Figures that both state, as a share of those of the one that states fewer; 1 where one states none. */
    double inCommon(Figures other) {
        int fewer = Math.min(hashes.length, other.hashes.length);
        return fewer == 0 ? 1 : (double) common(other) / fewer;
    }

    private int common(Figures other) {
        int common = 0;
        for (int i = 0, k = 0; i < hashes.length && k < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
