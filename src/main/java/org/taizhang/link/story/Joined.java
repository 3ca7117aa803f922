package org.taizhang.link.story;

import java.util.Arrays;

/** Texts, numbered from the oldest, joined into stories. */
final class Joined {
    private final int[] towards;
    private final double[] share;

    Joined(int texts) {
        towards = new int[texts];
        Arrays.setAll(towards, i -> i);
        share = new double[texts];
    }

    void join(int one, int other, double words) {
        share[one] = Math.max(share[one], words);
        share[other] = Math.max(share[other], words);
        int first = first(one);
        int second = first(other);
        towards[Math.max(first, second)] = Math.min(first, second);
    }

    /** The oldest text of the story. */
    int first(int text) {
        int here = text;
        while (towards[here] != here) {
            towards[here] = towards[towards[here]];
            here = towards[here];
        }
        return here;
    }

    /** Share of words that a text has in common with the likest of its story. */
    double share(int text) {
        return share[text];
    }
}
