package org.taizhang.chart.form;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Ranked rows, bars by district, a pipeline by stage, a table with bars: one panel a series, each on its own scale from zero. */
final class BarChart {
    private static final double PANEL_GAP = 26;

    private BarChart() {}

    static void draw(Canvas canvas, Table table, Look look) {
        Table ordered = look.ranked() ? table.ranked() : table;
        boolean headed = ordered.series().size() > 1;
        Rows rows = Rows.lay(canvas, ordered, look, headed);
        rows.drawWords();
        Rectangle2D bars = rows.bars();
        int panels = rows.table().series().size();
        double width = (bars.getWidth() - PANEL_GAP * (panels - 1)) / panels;
        for (int i = 0; i < panels; i++) {
            double left = bars.getX() + i * (width + PANEL_GAP);
            Series series = rows.table().series().get(i);
            if (headed) {
                rows.heading(series.name(), left, width);
            }
            drawPanel(canvas, rows, series, look, new Rectangle2D.Double(left, bars.getY(), width, bars.getHeight()));
        }
    }

    private static void drawPanel(Canvas canvas, Rows rows, Series series, Look look, Rectangle2D panel) {
        Ink ink = canvas.ink();
        List<String> labels = series.known().map(point -> words(point, look)).toList();
        double room = canvas.widest(labels, ink) + 8;
        boolean falls = series.known().anyMatch(point -> point.value().signum() < 0);
        boolean rises = series.known().anyMatch(point -> point.value().signum() > 0) || !falls;
        double left = panel.getX() + (falls ? room : 0);
        double right = panel.getMaxX() - (rises ? room : 0);
        double low = series.known().mapToDouble(Point::number).min().orElse(0);
        double high = series.known().mapToDouble(Point::number).max().orElse(0);
        Scale scale = exact(Math.min(0, low), Math.max(0, high));
        Rectangle2D area =
                new Rectangle2D.Double(left, panel.getY() + rows.drop(), Math.max(10, right - left), panel.getHeight());
        drawBars(canvas, rows, series, scale, area);
        double zero = scale.x(0, area);
        canvas.line(zero, panel.getY(), zero, panel.getMaxY(), Palette.AXIS, 1);
        drawLabels(canvas, rows, series, look, scale, area);
        for (int row = 0; row < rows.table().categories().size(); row++) {
            Point point = series.at(row);
            if (point != null) {
                rows.spot(point, row, panel.getX(), panel.getMaxX());
            }
        }
    }

    /** Ends at the values themselves: the bars bear their numbers, so there are no ticks to be round. */
    private static Scale exact(double low, double high) {
        return low == high ? new Scale(0, 1, 1) : new Scale(low, high, high - low);
    }

    private static void drawBars(Canvas canvas, Rows rows, Series series, Scale scale, Rectangle2D area) {
        int count = rows.table().categories().size();
        BarRenderer renderer = Plots.flat(new StandingBars(series));
        renderer.setMinimumBarLength(1.5);
        Plots.draw(
                canvas,
                Plots.category(
                        Plots.dataset(List.of(series), count),
                        renderer,
                        scale.axis(),
                        PlotOrientation.HORIZONTAL,
                        rows.fill()),
                area);
        for (int row = 0; row < count; row++) {
            Point point = series.at(row);
            if (point != null && point.standing() == Standing.PLAN) {
                outline(canvas, rows, scale, area, row, point);
            }
        }
    }

    private static void outline(Canvas canvas, Rows rows, Scale scale, Rectangle2D area, int row, Point point) {
        double cell = area.getHeight() / rows.table().categories().size();
        double zero = scale.x(0, area);
        double end = scale.x(point.number(), area);
        double high = cell * rows.fill();
        Rectangle2D bar = new Rectangle2D.Double(
                Math.min(zero, end), rows.middle(row) + rows.drop() - high / 2, Math.abs(end - zero), high);
        canvas.outline(bar, Palette.SOFT, 1.3, 4, 3);
    }

    private static void drawLabels(Canvas canvas, Rows rows, Series series, Look look, Scale scale, Rectangle2D area) {
        for (int row = 0; row < rows.table().categories().size(); row++) {
            Point point = series.at(row);
            double y = rows.middle(row) + rows.drop();
            if (point == null) {
                canvas.text("–", scale.x(0, area) + 6, y, Anchor.START, canvas.quiet());
            } else if (point.value().signum() < 0) {
                canvas.text(
                        words(point, look),
                        scale.x(point.number(), area) - 6,
                        y,
                        Anchor.END,
                        canvas.ink().in(Palette.ACCENT));
            } else {
                canvas.text(words(point, look), scale.x(point.number(), area) + 6, y, Anchor.START, canvas.ink());
            }
        }
    }

    private static String words(Point point, Look look) {
        return look.label(point);
    }

    /** Bars coloured by the standing and the sign of their value. */
    private static final class StandingBars extends BarRenderer {
        private static final long serialVersionUID = 1;

        private final transient Series series;
        private final BigDecimal greatest;

        StandingBars(Series series) {
            this.series = series;
            this.greatest =
                    series.known().map(Point::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            Point point = series.at(column);
            if (point == null || point.standing() == Standing.PLAN) {
                return Palette.PAPER;
            }
            if (point.value().signum() < 0) {
                return Palette.ACCENT;
            }
            return point.value().compareTo(greatest) == 0 ? Palette.MAIN : Palette.SOFT;
        }
    }
}
