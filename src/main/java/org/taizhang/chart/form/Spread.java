package org.taizhang.chart.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels of one column apart until none lies over another, each as near to its place as that allows. */
final class Spread {
    private Spread() {}

    /**
     * Finds a place for each label.
     *
     * @param wanted the places, in any order
     * @param distance least distance of two neighbours
     * @return the places taken, in the order of {@code wanted}; beyond the limits only where there is not room for all
     */
    static double[] apart(List<Double> wanted, double distance, double low, double high) {
        int count = wanted.size();
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .mapToInt(Integer::intValue)
                .toArray();
        double step = count > 1 ? Math.min(distance, (high - low) / (count - 1)) : distance;
        double[] places = new double[count];
        for (int rank = 0; rank < count; rank++) {
            double least = rank == 0 ? low : places[order[rank - 1]] + step;
            places[order[rank]] = Math.max(least, wanted.get(order[rank]));
        }
        settleBack(places, order, step, high);
        return Arrays.copyOf(places, count);
    }

    private static void settleBack(double[] places, int[] order, double step, double high) {
        for (int rank = order.length - 1; rank >= 0; rank--) {
            double most = rank == order.length - 1 ? high : places[order[rank + 1]] - step;
            places[order[rank]] = Math.min(most, places[order[rank]]);
        }
    }
}
