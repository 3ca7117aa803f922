package org.taizhang.link.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Texts, numbered as they came, joined into stories. */
final class Joined {
    private final List<StoryText> texts;
    private final Comparator<StoryText> oldestFirst;
    private final int[] towards;
    private final double[] share;

    Joined(List<StoryText> texts, Comparator<StoryText> oldestFirst) {
        this.texts = texts;
        this.oldestFirst = oldestFirst;
        towards = new int[texts.size()];
        Arrays.setAll(towards, i -> i);
        share = new double[texts.size()];
    }

    void join(int one, int other, double words) {
        share[one] = Math.max(share[one], words);
        share[other] = Math.max(share[other], words);
        int first = first(one);
        int second = first(other);
        boolean older = oldestFirst.compare(texts.get(first), texts.get(second)) <= 0;
        towards[older ? second : first] = older ? first : second;
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
