package org.taizhang.link.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs of texts that share fingerprints. A fingerprint that more texts hold than {@link #COMMON} is a stock phrase and pairs nobody, so
 * the work grows with the text and not with its square.
 */
final class SharedWords {
    /** Holders from which on a fingerprint is a stock phrase. */
    private static final int COMMON = 64;

    private final List<StoryText> texts;
    private final Map<Long, List<Integer>> holders = new HashMap<>();

    SharedWords(List<StoryText> texts) {
        this.texts = texts;
        for (int i = 0; i < texts.size(); i++) {
            for (long hash : texts.get(i).fingerprints().hashes()) {
                holders.computeIfAbsent(hash, k -> new ArrayList<>(1)).add(i);
            }
        }
    }

    /** The texts before this one in the list that share words with it, with the share of the shorter one's fingerprints. */
    Map<Integer, Double> before(int text) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Fingerprints own = texts.get(text).fingerprints();
        for (long hash : own.hashes()) {
            List<Integer> others = holders.getOrDefault(hash, List.of());
            if (others.size() <= COMMON) {
                others.stream().takeWhile(other -> other < text).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        Map<Integer, Double> shares = new TreeMap<>();
        shared.forEach((other, count) -> shares.put(
                other,
                (double) count
                        / Math.max(
                                1,
                                Math.min(
                                        own.size(),
                                        texts.get(other).fingerprints().size()))));
        return shares;
    }
}
