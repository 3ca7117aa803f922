package org.taizhang.chart.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static Series series(double... values) {
        return new Series("a", DoubleStream.of(values).mapToObj(Point::of).toList());
    }

    @Test
    void isTheLineThatTheValuesLieOn() {
        Trend trend = Trend.of(series(10, 12, 14, 16, 18, 20, 22, 24)).orElseThrow();
        assertThat(trend.slope()).isEqualTo(2);
        assertThat(trend.at(0)).isEqualTo(10);
        assertThat(trend.low(7)).isEqualTo(24);
        assertThat(trend.high(0)).isEqualTo(10);
    }

    @Test
    void isNotTurnedByAnOddQuarter() {
        Trend trend = Trend.of(series(10, 12, 14, 160, 18, 20, 22, 24)).orElseThrow();
        assertThat(trend.slope()).isCloseTo(2, within(0.2));
        assertThat(trend.least()).isLessThanOrEqualTo(trend.slope());
        assertThat(trend.greatest()).isGreaterThanOrEqualTo(trend.slope());
    }

    /** Sen's interval by hand: of the 28 slopes of eight values the 6th and the 23rd. */
    @Test
    void boundsItsSlopeAsSenDid() {
        double[] values = {5, 3, 8, 6, 9, 12, 10, 15};
        double[] slopes = IntStream.range(0, 8)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, 8).mapToObj(j -> (values[j] - values[i]) / (j - i)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        Trend trend = Trend.of(series(values)).orElseThrow();
        assertThat(trend.least()).isEqualTo(slopes[5]);
        assertThat(trend.greatest()).isEqualTo(slopes[22]);
    }

    @Test
    void isNotDrawnFromFewValuesOrPlans() {
        assertThat(Trend.of(series(1, 2, 3, 4, 5, 6, 7))).isEmpty();
        assertThat(Trend.of(Series.of(
                        "a",
                        Point.of(1),
                        Point.of(2),
                        null,
                        Point.of(4),
                        Point.of(5),
                        Point.of(6),
                        Point.of(7),
                        Point.of(8),
                        Point.planned(90))))
                .isEmpty();
    }
}
