package org.taizhang.chart.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;

/**
 * Keeps a chart from more series than it can name: the largest are drawn, and a line below says how many are not. A stack's other parts
 * become one, so that its totals stay what they are.
 */
final class Crowd {
    private static final int LINES = 12;
    private static final int LINES_NARROW = 8;
    private static final int TILES = 16;
    private static final int TILES_NARROW = 8;
    private static final int PARTS = 7;

    private Crowd() {}

    /** How many series a form can name on the canvas. */
    private static int most(Form form, boolean wide) {
        return switch (form) {
            case TREND -> wide ? LINES : LINES_NARROW;
            case MULTIPLES -> wide ? TILES : TILES_NARROW;
            case STACKED -> PARTS;
            case BARS, SHARE, SLIP -> Integer.MAX_VALUE;
        };
    }

    /** What of the table is drawn. */
    static Table thinned(Form form, Canvas canvas, Table table, Look look) {
        int most = most(form, canvas.wide());
        if (table.series().size() <= most + 1) {
            return table;
        }
        Table largest = table.largest(most);
        return form == Form.STACKED ? withRest(table, largest, look) : largest;
    }

    private static Table withRest(Table table, Table largest, Look look) {
        List<Series> rest = table.series().stream()
                .filter(row -> largest.series().stream().noneMatch(kept -> kept == row))
                .toList();
        List<@Nullable Point> sums = new ArrayList<>();
        for (int i = 0; i < table.categories().size(); i++) {
            int at = i;
            List<Point> points = rest.stream()
                    .map(row -> row.at(at))
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            sums.add(points.isEmpty() ? null : sum(points));
        }
        List<Series> series = new ArrayList<>(largest.series());
        series.add(new Series(look.language().say("其他" + rest.size() + "项", rest.size() + " others"), sums));
        return new Table(table.categories(), series, table.columns());
    }

    private static Point sum(List<Point> points) {
        BigDecimal sum = points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Point(
                sum,
                Standing.ACTUAL,
                points.stream().flatMap(point -> point.facts().stream()).toList());
    }

    /** The canvas that is left above the line that says how many series are not drawn. */
    static Canvas above(Canvas canvas, Form form, int hidden, Look look) {
        if (hidden <= 0 || form == Form.STACKED) {
            return canvas;
        }
        Ink ink = canvas.quiet();
        String note =
                look.language().say("另有 " + hidden + " 项未画出，见数据表", hidden + " more are not drawn; see the data table");
        double height = ink.size() * 1.6;
        double bottom = canvas.area().getMaxY();
        canvas.text(
                canvas.fit(note, canvas.area().getWidth(), ink),
                canvas.area().getX(),
                bottom - ink.size() * 0.6,
                Anchor.START,
                ink);
        return canvas.part(
                canvas.area().getX(),
                canvas.area().getY(),
                canvas.area().getWidth(),
                canvas.area().getHeight() - height);
    }
}
