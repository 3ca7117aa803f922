package org.taizhang.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B-cubed of a clustering (Bagga and Baldwin 1998): for each item the share of its cluster that belongs with it, and the share of what
 * belongs with it that is in its cluster, averaged over all items.
 */
public final class BCubed {
    private final List<String> items = new ArrayList<>();
    private final Map<String, Integer> truths = new HashMap<>();
    private final Map<String, Integer> clusters = new HashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();

    /** An item, with what it truly is and the cluster that it was put into. */
    public void add(String truth, String cluster) {
        items.add(truth + "\n" + cluster);
        truths.merge(truth, 1, Integer::sum);
        clusters.merge(cluster, 1, Integer::sum);
        shared.merge(truth + "\n" + cluster, 1, Integer::sum);
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }

    /** 0..1, how pure the clusters are. */
    public double precision() {
        return average(clusters, 1);
    }

    /** 0..1, how whole they are. */
    public double recall() {
        return average(truths, 0);
    }

    /** Their harmonic mean. */
    public double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private double average(Map<String, Integer> sizes, int part) {
        return items.stream()
                .mapToDouble(item ->
                        (double) shared.getOrDefault(item, 0) / sizes.getOrDefault(item.split("\n", -1)[part], 1))
                .average()
                .orElse(0);
    }
}
