package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;
import org.taizhang.chart.style.Palette;

/**
 * A numeric axis that begins at zero and ends on a round step. JFreeChart gets it without words; these are set here.
 *
 * @param low zero, or a round step below the least value
 * @param high a round step, above low
 */
record Scale(double low, double high, double step) {
    /** Around the values and zero, in about so many steps; in whole steps where all values are whole. */
    static Scale around(DoubleStream values, int steps) {
        double[] all = values.toArray();
        boolean countsOnly = DoubleStream.of(all).allMatch(value -> value == Math.rint(value));
        double[] ends = DoubleStream.of(all)
                .collect(
                        () -> new double[2],
                        (range, value) -> {
                            range[0] = Math.min(range[0], value);
                            range[1] = Math.max(range[1], value);
                        },
                        (left, right) -> {
                            left[0] = Math.min(left[0], right[0]);
                            left[1] = Math.max(left[1], right[1]);
                        });
        if (ends[0] == ends[1]) {
            return new Scale(0, 1, 1);
        }
        double step = round((ends[1] - ends[0]) / steps);
        if (countsOnly) {
            step = Math.max(1, Math.rint(step));
        }
        return new Scale(Math.floor(ends[0] / step) * step, Math.ceil(ends[1] / step) * step, step);
    }

    private static double round(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 2.5 ? 2.5 : digit <= 5 ? 5 : 10);
    }

    /** The axis for JFreeChart, without words. */
    NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setVisible(false);
        return axis;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 1000; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    double y(double value, Rectangle2D area) {
        return axis().valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    double x(double value, Rectangle2D area) {
        return axis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /** Words and grid for an upright axis at the left of the area. */
    void drawUpright(Canvas canvas, Rectangle2D area, Language language, String suffix) {
        for (double tick : ticks()) {
            double y = y(tick, area);
            boolean zero = Math.abs(tick) < step / 1000;
            canvas.line(area.getX(), y, area.getMaxX(), y, zero ? Palette.AXIS : Palette.GRID, 1);
            canvas.text(words(tick, language) + suffix, area.getX() - 8, y, Anchor.END, canvas.quiet());
        }
    }

    /** Room that the words of an upright axis need, with their distance. */
    double room(Canvas canvas, Language language, String suffix) {
        List<String> words =
                ticks().stream().map(tick -> words(tick, language) + suffix).toList();
        return canvas.widest(words, canvas.quiet()) + 10;
    }

    private static String words(double tick, Language language) {
        return Numerals.tick(BigDecimal.valueOf(Math.abs(tick) < 1e-12 ? 0 : tick), language);
    }
}
