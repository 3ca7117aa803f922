package org.taizhang.bench.night;

import java.util.List;

/**
 * One thing measured several times, each time beside its yardstick in the same run.
 *
 * @param name what
 * @param unit of both, e.g. "CPU s"
 * @param ours what Taizhang took
 * @param yardstick what it is compared with; empty where the target is a bound
 * @param theirs what the yardstick took, round by round; empty where there is none
 * @param target the largest ratio, or, without a yardstick, the largest value, that is asked for
 */
public record Figure(String name, String unit, List<Double> ours, String yardstick, List<Double> theirs, double target) {
    public Figure {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        if (ours.isEmpty() || (!theirs.isEmpty() && theirs.size() != ours.size())) {
            throw new IllegalArgumentException(name + ": " + ours.size() + " values beside " + theirs.size());
        }
    }

    /** A value with a bound. */
    public static Figure bound(String name, String unit, List<Double> ours, double target) {
        return new Figure(name, unit, ours, "", List.of(), target);
    }

    /** Ratios round by round; the values themselves where there is no yardstick. */
    List<Double> judged() {
        List<Double> judged = new java.util.ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            judged.add(theirs.isEmpty() ? ours.get(round) : ours.get(round) / theirs.get(round));
        }
        return judged;
    }

    double median() {
        return median(judged());
    }

    /** Largest less smallest, of what is judged. */
    double spread() {
        List<Double> sorted = judged().stream().sorted().toList();
        return sorted.get(sorted.size() - 1) - sorted.get(0);
    }

    boolean reached() {
        return median() <= target;
    }

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
