package org.taizhang.chart.form;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;

/** A trend for each series in a panel of its own, on a scale of its own: for series that have no unit in common. */
final class PanelChart {
    private static final double GAP = 36;
    /** Panels that stand side by side. */
    private static final int MOST = 4;
    /** How many times as large as another a series may be for both to be read on one scale. */
    private static final double TIMES = 1000;

    private PanelChart() {}

    /** Whether the series are so far apart that on one scale some would lie on the axis, and few enough for panels. */
    static boolean isNeeded(Table table) {
        if (table.series().size() < 2 || table.series().size() > MOST) {
            return false;
        }
        double[] peaks = table.series().stream()
                .mapToDouble(row -> row.known()
                        .mapToDouble(point -> Math.abs(point.number()))
                        .max()
                        .orElse(0))
                .filter(peak -> peak > 0)
                .toArray();
        return DoubleStream.of(peaks).max().orElse(0)
                > TIMES * DoubleStream.of(peaks).min().orElse(0);
    }

    static void draw(Canvas canvas, Table table, Look look) {
        List<Series> series = table.series();
        boolean beside = canvas.wide();
        double width = beside
                ? (canvas.area().getWidth() - GAP * (series.size() - 1)) / series.size()
                : canvas.area().getWidth();
        double height = beside
                ? canvas.area().getHeight()
                : (canvas.area().getHeight() - GAP * (series.size() - 1)) / series.size();
        IntStream.range(0, series.size()).forEach(i -> {
            double x = canvas.area().getX() + (beside ? i * (width + GAP) : 0);
            double y = canvas.area().getY() + (beside ? 0 : i * (height + GAP));
            drawPanel(canvas, canvas.part(x, y, width, height), table, series.get(i), look);
        });
    }

    private static void drawPanel(Canvas sheet, Canvas panel, Table table, Series series, Look look) {
        Ink ink = sheet.ink();
        double head = ink.size() * 1.8;
        double x = panel.area().getX();
        double y = panel.area().getY();
        sheet.text(sheet.fit(series.name(), panel.area().getWidth(), ink), x, y + ink.size() * 0.7, Anchor.START, ink);
        TrendChart.draw(
                panel.part(x, y + head, panel.area().getWidth(), panel.area().getHeight() - head),
                new Table(table.categories(), List.of(series)),
                look);
    }
}
