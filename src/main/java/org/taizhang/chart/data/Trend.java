package org.taizhang.chart.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The trend of a series by the method of Theil and Sen: the median of the slopes between all pairs of values, which a few odd quarters do not
 * turn, with the 95 per cent confidence interval of the slope after Sen (1968).
 *
 * @param middle category in the middle of the known ones, where the lines of trend and interval cross
 * @param level value of the trend there
 * @param slope change from one category to the next
 * @param least lower end of the slope's interval
 * @param greatest upper end of it
 */
public record Trend(double middle, double level, double slope, double least, double greatest) {
    /** Values below which an interval says nothing. */
    public static final int FEWEST = 8;

    private static final double NORMAL_95 = 1.959964;

    /** The trend of the values that are no plans; empty where there are fewer than {@link #FEWEST}. */
    public static Optional<Trend> of(Series series) {
        List<double[]> known = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.at(i);
            if (point != null && point.standing() != Standing.PLAN) {
                known.add(new double[] {i, point.number()});
            }
        }
        if (known.size() < FEWEST) {
            return Optional.empty();
        }
        double[] slopes = slopes(known);
        int pairs = slopes.length;
        double reach = NORMAL_95 * Math.sqrt(spread(known.size()));
        int low = (int) Math.max(0, Math.floor((pairs - reach) / 2) - 1);
        int high = (int) Math.min(pairs - 1, Math.ceil((pairs + reach) / 2));
        double slope = median(slopes);
        double middle = median(known.stream().mapToDouble(at -> at[0]).toArray());
        double level = median(known.stream()
                .mapToDouble(at -> at[1] - slope * (at[0] - middle))
                .toArray());
        return Optional.of(new Trend(middle, level, slope, slopes[low], slopes[high]));
    }

    private static double[] slopes(List<double[]> known) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                slopes.add((known.get(j)[1] - known.get(i)[1]) / (known.get(j)[0] - known.get(i)[0]));
            }
        }
        return slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Variance of Kendall's statistic. */
    private static double spread(int count) {
        return count * (count - 1.0) * (2 * count + 5) / 18;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The trend's value at a category. */
    public double at(double category) {
        return level + slope * (category - middle);
    }

    /** The lower edge of the band at a category. */
    public double low(double category) {
        return level + Math.min(least * (category - middle), greatest * (category - middle));
    }

    /** The upper edge of the band at a category. */
    public double high(double category) {
        return level + Math.max(least * (category - middle), greatest * (category - middle));
    }
}
