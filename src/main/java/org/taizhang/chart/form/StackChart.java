package org.taizhang.chart.form;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Numerals;
import org.taizhang.chart.style.Palette;

/** Columns made of parts, the totals above them, the parts named beside the last column. */
final class StackChart {
    private static final double FILL = 0.62;

    private final Canvas canvas;
    private final Table table;
    private final Look look;
    private final Scale scale;
    private final Rectangle2D area;

    private StackChart(Canvas canvas, Table table, Look look) {
        this.canvas = canvas;
        this.table = table;
        this.look = look;
        int count = table.categories().size();
        this.scale = Scale.around(
                DoubleStream.concat(
                        IntStream.range(0, count).mapToDouble(i -> sum(i, 1)),
                        IntStream.range(0, count).mapToDouble(i -> sum(i, -1))),
                5);
        double left = scale.room(canvas, look.language(), "");
        double names = Math.min(
                canvas.area().getWidth() * 0.28,
                canvas.widest(table.series().stream().map(Series::name).toList(), canvas.ink()) + 14);
        double top = canvas.area().getY() + canvas.ink().size() * 1.5;
        this.area = new Rectangle2D.Double(
                canvas.area().getX() + left,
                top,
                canvas.area().getWidth() - left - names,
                canvas.area().getMaxY() - top - Quarters.room(canvas));
    }

    static void draw(Canvas canvas, Table table, Look look) {
        new StackChart(canvas, table, look).draw();
    }

    private void draw() {
        scale.drawUpright(canvas, area, look.language(), "");
        Quarters.draw(canvas, area, table.categories());
        StackedBarRenderer renderer = Plots.flat(new StackedBarRenderer());
        for (int i = 0; i < table.series().size(); i++) {
            renderer.setSeriesPaint(i, colour(i));
        }
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(Palette.PAPER);
        renderer.setAutoPopulateSeriesOutlinePaint(false);
        Plots.draw(
                canvas,
                Plots.category(
                        Plots.dataset(table.series(), table.categories().size()),
                        renderer,
                        scale.axis(),
                        PlotOrientation.VERTICAL,
                        FILL),
                area);
        double zero = scale.y(0, area);
        canvas.line(area.getX(), zero, area.getMaxX(), zero, Palette.AXIS, 1);
        for (int i = 0; i < table.categories().size(); i++) {
            labelColumn(i);
        }
        nameParts();
    }

    private static Color colour(int part) {
        return Palette.STACK.get(part % Palette.STACK.size());
    }

    /** Sum of the values of one sign. */
    private double sum(int category, int sign) {
        return table.series().stream()
                .map(row -> row.at(category))
                .filter(Objects::nonNull)
                .filter(point -> point.value().signum() == sign)
                .mapToDouble(Point::number)
                .sum();
    }

    private double cell() {
        return area.getWidth() / table.categories().size();
    }

    private void labelColumn(int category) {
        double x = area.getX() + (category + 0.5) * cell();
        double up = 0;
        double down = 0;
        for (int i = 0; i < table.series().size(); i++) {
            Point point = table.series().get(i).at(category);
            if (point == null) {
                continue;
            }
            double from = point.value().signum() < 0 ? down : up;
            double to = from + point.number();
            labelPart(point, x, from, to, colour(i));
            double top = Math.min(scale.y(from, area), scale.y(to, area));
            double height = Math.abs(scale.y(from, area) - scale.y(to, area));
            canvas.spot(point, new Rectangle2D.Double(x - cell() * FILL / 2, top, cell() * FILL, height));
            if (point.value().signum() < 0) {
                down = to;
            } else {
                up = to;
            }
        }
        labelTotal(category, x, up);
    }

    private void labelPart(Point point, double x, double from, double to, Color ground) {
        Ink ink = canvas.quiet().in(Palette.on(ground));
        String words = look.label(point);
        double height = Math.abs(scale.y(from, area) - scale.y(to, area));
        if (height > ink.size() * 1.25 && canvas.width(words, ink) < cell() * FILL - 4) {
            canvas.text(words, x, (scale.y(from, area) + scale.y(to, area)) / 2, Anchor.MIDDLE, ink);
        }
    }

    private void labelTotal(int category, double x, double top) {
        List<Point> parts = table.series().stream()
                .map(row -> row.at(category))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        BigDecimal total = parts.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String words = Numerals.label(total, look.language());
        Ink ink = canvas.ink().heavy();
        if (canvas.width(words, ink) < cell() - 2) {
            canvas.text(words, x, scale.y(top, area) - ink.size() * 0.9, Anchor.MIDDLE, ink);
        }
    }

    private int lastKnown() {
        return table.series().stream()
                .flatMap(row -> row.lastKnown().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    /** Each part's name beside the last column in which it has a value; a swatch carries the colour. */
    private void nameParts() {
        List<Double> wanted = new ArrayList<>();
        int last = lastKnown();
        double up = 0;
        for (Series row : table.series()) {
            Point point = row.at(last);
            double size = point == null || point.value().signum() < 0 ? 0 : point.number();
            wanted.add(scale.y(up + size / 2, area));
            up += size;
        }
        Ink ink = canvas.ink();
        double[] places = Spread.apart(wanted, ink.size() * 1.35, area.getY(), area.getMaxY());
        double x = area.getMaxX() + 4;
        for (int i = 0; i < places.length; i++) {
            canvas.fill(new Rectangle2D.Double(x - 8, places[i] - 5, 6, 10), colour(i));
            canvas.text(
                    canvas.fit(table.series().get(i).name(), canvas.area().getMaxX() - x - 4, ink),
                    x + 4,
                    places[i],
                    Anchor.START,
                    ink);
        }
    }
}
