package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** One small trend a series (district), all on one scale; rises in blue, falls in orange. */
final class MultiplesChart {
    private static final int MOST = 16;
    private static final int MOST_COLUMNS = 4;

    private MultiplesChart() {}

    static void draw(Canvas canvas, Table table, Look look) {
        List<Series> series = table.series().stream()
                .filter(row -> row.known().findAny().isPresent())
                .limit(MOST)
                .toList();
        int most = canvas.wide() ? MOST_COLUMNS : 2;
        int lines = (series.size() + most - 1) / most;
        // No line is much shorter than another: five stand three above two, not four above one.
        int columns = canvas.wide() ? (series.size() + lines - 1) / lines : 2;
        Scale scale = Scale.around(series.stream().flatMap(Series::known).mapToDouble(Point::number), 2);
        double room = scale.room(canvas, look.language(), "");
        Rectangle2D whole = canvas.area();
        double gap = 22;
        double width = (whole.getWidth() - room - gap * (columns - 1)) / columns;
        double height = (whole.getHeight() - Quarters.room(canvas)) / lines;
        for (int i = 0; i < series.size(); i++) {
            double x = whole.getX() + room + (i % columns) * (width + gap);
            int line = i / columns;
            double y = whole.getY() + line * height;
            drawTile(canvas, new Rectangle2D.Double(x, y, width, height), series.get(i), scale, look, i % columns == 0);
            if (i + columns >= series.size()) {
                drawEnds(canvas, x, width, y + height, table.categories());
            }
        }
    }

    private static void drawTile(
            Canvas canvas, Rectangle2D tile, Series series, Scale scale, Look look, boolean first) {
        Ink ink = canvas.ink();
        double head = ink.size() * 1.6;
        String end = series.lastKnown().map(series::at).map(look::label).orElse("");
        Rectangle2D area = new Rectangle2D.Double(
                tile.getX(),
                tile.getY() + head,
                tile.getWidth() - canvas.width(end, ink.heavy()) - 6,
                Math.max(8, tile.getHeight() - head - 8));
        canvas.text(
                canvas.fit(series.name(), tile.getWidth(), ink),
                tile.getX(),
                tile.getY() + ink.size() * 0.7,
                Anchor.START,
                ink);
        drawGrid(canvas, tile, area, scale, look, first);
        boolean falls = falls(series);
        Lines lines = new Lines(canvas, area, scale, series.points().size());
        lines.draw(series, falls ? Palette.ACCENT : Palette.MAIN, 2);
        lines.spots(series, true);
        series.lastKnown().ifPresent(last -> {
            Point point = series.at(last);
            if (point != null) {
                Ink bold = ink.heavy().in(falls ? Palette.ACCENT : Palette.MAIN);
                canvas.text(end, lines.x(last) + 6, lines.y(point), Anchor.START, bold);
            }
        });
    }

    private static void drawGrid(
            Canvas canvas, Rectangle2D tile, Rectangle2D area, Scale scale, Look look, boolean first) {
        if (first) {
            scale.drawUpright(canvas, area, look.language(), "");
        }
        for (double tick : scale.ticks()) {
            double y = scale.y(tick, area);
            canvas.line(tile.getX(), y, area.getMaxX(), y, tick == 0 ? Palette.AXIS : Palette.GRID, 1);
        }
    }

    private static boolean falls(Series series) {
        List<Point> known = series.known().toList();
        return known.size() > 1
                && known.get(known.size() - 1).number() < known.get(0).number();
    }

    /** Only the first and the last quarter: a tile has no room for more. */
    private static void drawEnds(Canvas canvas, double x, double width, double y, List<String> categories) {
        Ink ink = canvas.quiet().scaled(0.9);
        canvas.text(categories.get(0), x, y + ink.size() * 0.6, Anchor.START, ink);
        if (categories.size() > 1) {
            canvas.text(categories.get(categories.size() - 1), x + width, y + ink.size() * 0.6, Anchor.END, ink);
        }
    }
}
