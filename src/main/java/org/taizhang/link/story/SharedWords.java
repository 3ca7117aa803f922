package org.taizhang.link.story;

import java.util.Arrays;

/**
 * Pairs of texts that share fingerprints. A fingerprint that more texts hold than {@link #COMMON} is a stock phrase and pairs nobody, so
 * the work grows with the text and not with its square.
 */
final class SharedWords {
    /** Holders from which on a fingerprint is a stock phrase. */
    private static final int COMMON = 64;

    /** Takes a text that shares words with another. */
    @FunctionalInterface
    interface Meeting {
        /** @param share of the shorter text's fingerprints */
        void with(int text, double share);
    }

    private final int[] sizes;
    private final long[] holdings;
    /** Of each text in turn, where the holdings of its fingerprints begin. */
    private final int[] places;
    /** Where the places of each text begin, and the end of them all. */
    private final int[] begin;
    /** Fingerprints in common with the text that is asked about, by text; all 0 between two questions. */
    private final int[] common;

    SharedWords(Holdings all) {
        sizes = all.sizes();
        holdings = all.shared(COMMON);
        begin = begin();
        places = places();
        common = new int[sizes.length];
    }

    private int[] begin() {
        int[] ends = new int[sizes.length + 1];
        for (long holding : holdings) {
            ends[Holdings.text(holding) + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        return ends;
    }

    private int[] places() {
        int[] next = begin.clone();
        int[] found = new int[holdings.length];
        for (int from = 0, to; from < holdings.length; from = to) {
            to = Holdings.end(holdings, from, holdings.length);
            for (int i = from; i < to; i++) {
                found[next[Holdings.text(holdings[i])]++] = from;
            }
        }
        return found;
    }

    /** Tells of all texts with a smaller number that share words with this one. */
    void before(int text, Meeting meeting) {
        int[] met = new int[16];
        int count = 0;
        for (int i = begin[text]; i < begin[text + 1]; i++) {
            // The holders of a fingerprint stand in order, and this text is one of them.
            for (int at = places[i]; Holdings.text(holdings[at]) < text; at++) {
                int other = Holdings.text(holdings[at]);
                if (common[other]++ == 0) {
                    met = count < met.length ? met : Arrays.copyOf(met, 2 * count);
                    met[count++] = other;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            meeting.with(met[i], (double) common[met[i]] / Math.min(sizes[text], sizes[met[i]]));
            common[met[i]] = 0;
        }
    }
}
