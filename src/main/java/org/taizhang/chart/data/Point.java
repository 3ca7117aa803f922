package org.taizhang.chart.data;

import java.math.BigDecimal;
import java.util.List;

/**
 * One value of a series.
 *
 * @param value in the chart's unit
 * @param facts ids of the facts that it was made from
 */
public record Point(BigDecimal value, Standing standing, List<String> facts) implements Datum {
    public Point {
        facts = List.copyOf(facts);
    }

    public static Point of(double value) {
        return new Point(BigDecimal.valueOf(value), Standing.ACTUAL, List.of());
    }

    public static Point planned(double value) {
        return new Point(BigDecimal.valueOf(value), Standing.PLAN, List.of());
    }

    public double number() {
        return value.doubleValue();
    }
}
