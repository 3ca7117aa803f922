package org.taizhang.link.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Pairs of texts that share fingerprints. A fingerprint that more texts hold than {@link #COMMON} is a stock phrase and pairs nobody, so
 * the work grows with the text and not with its square.
 */
final class SharedWords {
    /** Holders from which on a fingerprint is a stock phrase. */
    private static final int COMMON = 64;

    private final List<StoryText> texts;
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    /** Fingerprints in common with the text that is asked about, by text; all 0 between two questions. */
    private final int[] common;

    SharedWords(List<StoryText> texts) {
        this.texts = texts;
        this.common = new int[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            for (long hash : texts.get(i).fingerprints().hashes()) {
                holders.computeIfAbsent(hash, k -> new ArrayList<>(1)).add(i);
            }
        }
    }

    /** The texts before this one in the list that share words with it, with the share of the shorter one's fingerprints. */
    Map<Integer, Double> before(int text) {
        Fingerprints own = texts.get(text).fingerprints();
        SortedSet<Integer> met = new TreeSet<>();
        for (long hash : own.hashes()) {
            List<Integer> others = holders.getOrDefault(hash, List.of());
            if (others.size() <= COMMON) {
                count(others, text, met);
            }
        }
        Map<Integer, Double> shares = new LinkedHashMap<>();
        for (int other : met) {
            int fewer = Math.min(own.size(), texts.get(other).fingerprints().size());
            shares.put(other, (double) common[other] / Math.max(1, fewer));
            common[other] = 0;
        }
        return shares;
    }

    private void count(List<Integer> others, int text, SortedSet<Integer> met) {
        for (int other : others) {
            if (other >= text) {
                return; // they stand in order
            }
            if (common[other]++ == 0) {
                met.add(other);
            }
        }
    }
}
