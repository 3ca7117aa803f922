package org.taizhang.chart.form;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.data.Trend;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Lines over quarters, each named at its end; the first two in colour, the others as context. */
final class TrendChart {
    private static final int COLOURED = 2;
    private static final int STEPS = 5;
    /** Distance of two words of the axis, in their size. */
    private static final double LEAST_STEP = 2.6;

    private static final int LABELLED_POINTS = 12;

    private TrendChart() {}

    static void draw(Canvas canvas, Table table, Look look) {
        List<Series> known = table.series().stream()
                .filter(row -> row.known().findAny().isPresent())
                .toList();
        List<Series> series = look.ranked() ? largestFirst(known) : known;
        String suffix = look.percent() ? "%" : "";
        double height = canvas.area().getHeight() - canvas.ink().size() * 1.4 - Quarters.room(canvas);
        int steps = (int) Math.max(1, Math.min(STEPS, height / (canvas.ink().size() * LEAST_STEP)));
        Scale scale = Scale.around(table.points().mapToDouble(Point::number), steps);
        List<String> names =
                series.stream().map(row -> endWords(row, series.size(), look)).toList();
        Ink ink = canvas.ink();
        double nameRoom = Math.min(canvas.area().getWidth() * 0.3, canvas.widest(names, ink.heavy()) + 14);
        double left = scale.room(canvas, look.language(), suffix);
        Rectangle2D whole = canvas.area();
        double top = whole.getY() + ink.size() * 1.4;
        Rectangle2D area = new Rectangle2D.Double(
                whole.getX() + left,
                top,
                whole.getWidth() - left - (series.size() > 1 ? nameRoom : 8),
                whole.getMaxY() - top - Quarters.room(canvas));
        Lines lines = new Lines(canvas, area, scale, table.categories().size());
        if (look.trend()) {
            series.stream().findFirst().flatMap(Trend::of).ifPresent(lines::drawTrend);
        }
        scale.drawUpright(canvas, area, look.language(), suffix);
        Quarters.draw(canvas, area, table.categories(), lines::x);
        for (int i = series.size() - 1; i >= 0; i--) {
            lines.draw(series.get(i), colour(i), i < COLOURED ? 2.4 : 1.4);
            markEnd(lines, series.get(i), colour(i));
            if (i < COLOURED && series.size() > 1) {
                labelBeforePlan(canvas, lines, series.get(i), colour(i), look);
            }
        }
        series.forEach(row -> lines.spots(row, series.size() == 1));
        if (series.size() == 1) {
            labelPoints(canvas, lines, series.get(0), look);
        } else {
            nameEnds(canvas, lines, series, names, nameRoom);
        }
    }

    private static List<Series> largestFirst(List<Series> series) {
        Comparator<Series> byLast = Comparator.comparingDouble(
                row -> row.lastKnown().map(row::at).map(Point::number).orElse(0.0));
        return series.stream().sorted(byLast.reversed()).toList();
    }

    private static Color colour(int rank) {
        return rank == 0 ? Palette.ACCENT : rank == 1 ? Palette.MAIN : Palette.CONTEXT;
    }

    private static void markEnd(Lines lines, Series series, Color colour) {
        series.lastKnown().ifPresent(last -> {
            Point point = series.at(last);
            if (point != null) {
                lines.dot(last, point, colour, 2, point.standing() != Standing.ACTUAL);
            }
        });
    }

    /** Where a line ends in a plan, its last value so far bears its number too. */
    private static void labelBeforePlan(Canvas canvas, Lines lines, Series series, Color colour, Look look) {
        int last = series.lastKnown().orElse(0);
        Point end = series.at(last);
        if (end == null || end.standing() != Standing.PLAN) {
            return;
        }
        for (int i = last - 1; i >= 0; i--) {
            Point point = series.at(i);
            if (point != null && point.standing() != Standing.PLAN) {
                Ink ink = canvas.ink().heavy().in(colour);
                lines.dot(i, point, colour, 2, false);
                canvas.text(words(series, i, look), lines.x(i), lines.y(point) - ink.size(), Anchor.END, ink);
                return;
            }
        }
    }

    private static String endWords(Series series, int count, Look look) {
        String value = series.lastKnown().map(series::at).map(look::label).orElse("");
        boolean planned = series.lastKnown()
                .map(series::at)
                .filter(point -> point.standing() == Standing.PLAN)
                .isPresent();
        String mark = planned ? look.language().say("（计划）", " (plan)") : "";
        return (count == 1 ? value : series.name() + " " + value) + mark;
    }

    private static void nameEnds(Canvas canvas, Lines lines, List<Series> series, List<String> names, double room) {
        List<Double> wanted = new ArrayList<>();
        for (Series row : series) {
            wanted.add(row.lastKnown()
                    .map(row::at)
                    .map(lines::y)
                    .orElse(lines.area().getMaxY()));
        }
        double distance = canvas.ink().size() * 1.3;
        double[] places =
                Spread.apart(wanted, distance, lines.area().getY(), lines.area().getMaxY());
        double x = lines.area().getMaxX() + 10;
        for (int i = 0; i < series.size(); i++) {
            Ink ink = i < COLOURED
                    ? canvas.ink().heavy().in(colour(i))
                    : canvas.ink().in(Palette.MUTED);
            canvas.text(canvas.fit(names.get(i), room - 12, ink), x, places[i], Anchor.START, ink);
        }
    }

    /** A single line bears its values; where there are many, only the first, the last, the least and the greatest. */
    private static void labelPoints(Canvas canvas, Lines lines, Series series, Look look) {
        List<Integer> known = IntStream.range(0, series.points().size())
                .filter(i -> series.at(i) != null)
                .boxed()
                .toList();
        double cell = lines.area().getWidth() / lines.categories();
        double widest =
                canvas.widest(known.stream().map(i -> words(series, i, look)).toList(), canvas.ink()) + 6;
        boolean all = known.size() <= LABELLED_POINTS && widest <= cell;
        for (int i : known) {
            boolean last = i == known.get(known.size() - 1);
            if (all || last || isExtreme(series, i, known, widest / cell)) {
                Ink ink = last ? canvas.ink().heavy().in(Palette.ACCENT) : canvas.ink();
                double y = lines.y(Objects.requireNonNull(series.at(i))) - side(series, i) * ink.size() * 1.05;
                canvas.text(words(series, i, look), lines.x(i), y, Anchor.MIDDLE, ink);
            }
        }
    }

    private static boolean isExtreme(Series series, int at, List<Integer> known, double reach) {
        Comparator<Integer> bySize = Comparator.comparingDouble(i -> number(series, i));
        int greatest = known.stream().max(bySize).orElse(at);
        int last = known.get(known.size() - 1);
        return at == greatest && last - at > reach;
    }

    /** 1 above the line, -1 below it: below where the line dips. */
    private static int side(Series series, int at) {
        Point before = at > 0 ? series.at(at - 1) : null;
        Point after = at < series.points().size() - 1 ? series.at(at + 1) : null;
        double here = number(series, at);
        boolean dips = before != null && after != null && before.number() > here && after.number() > here;
        return dips ? -1 : 1;
    }

    private static double number(Series series, int at) {
        Point point = series.at(at);
        return point == null ? 0 : point.number();
    }

    private static String words(Series series, int at, Look look) {
        Point point = series.at(at);
        return point == null ? "" : look.label(point);
    }
}
