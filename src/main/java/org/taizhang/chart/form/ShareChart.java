package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Numerals;
import org.taizhang.chart.style.Palette;

/** Rows with a part (first series) over its whole (second series): resumed of all, invested of planned. */
final class ShareChart {
    /** Room that a part of nothing still has for a finger. */
    private static final double LEAST = 24;

    private ShareChart() {}

    static void draw(Canvas canvas, Table table, Look look) {
        if (table.series().size() != 2) {
            throw new IllegalArgumentException("a share chart needs two series, the part and its whole, but got "
                    + table.series().stream().map(Series::name).toList());
        }
        Rows rows = Rows.lay(canvas, look.ranked() ? byShare(table) : table, look, false);
        rows.drawWords();
        Series part = rows.table().series().get(0);
        Series whole = rows.table().series().get(1);
        int count = rows.table().categories().size();
        List<String> labels = IntStream.range(0, count)
                .mapToObj(row -> words(part.at(row), whole.at(row), look))
                .toList();
        Rectangle2D bars = rows.bars();
        double room = canvas.widest(labels, canvas.ink()) + 10;
        Rectangle2D area = new Rectangle2D.Double(
                bars.getX(), bars.getY() + rows.drop(), Math.max(10, bars.getWidth() - room), bars.getHeight());
        double high = ends(part, whole).max().orElse(1);
        Scale scale = new Scale(0, high > 0 ? high : 1, 1);
        drawBars(canvas, rows, part, whole, scale, area);
        for (int row = 0; row < count; row++) {
            double end = Math.max(value(part.at(row)), value(whole.at(row)));
            canvas.text(
                    labels.get(row),
                    scale.x(end, area) + 8,
                    rows.middle(row) + rows.drop(),
                    Anchor.START,
                    canvas.ink());
            spots(rows, row, part.at(row), whole.at(row), scale.x(value(part.at(row)), area));
        }
    }

    /** What is filled means the part, the rest of the row the whole. */
    private static void spots(Rows rows, int row, @Nullable Point part, @Nullable Point whole, double end) {
        double left = rows.bars().getX();
        double right = rows.bars().getMaxX();
        double between = part == null ? left : whole == null ? right : Math.max(end, left + LEAST);
        if (part != null) {
            rows.spot(part, row, left, between);
        }
        if (whole != null) {
            rows.spot(whole, row, between, right);
        }
    }

    private static void drawBars(Canvas canvas, Rows rows, Series part, Series whole, Scale scale, Rectangle2D area) {
        int count = rows.table().categories().size();
        CategoryPlot plot = Plots.category(
                Plots.dataset(List.of(whole), count),
                Plots.flat(Palette.PALE),
                scale.axis(),
                PlotOrientation.HORIZONTAL,
                rows.fill());
        plot.setDataset(1, Plots.dataset(List.of(part), count));
        plot.setRenderer(1, Plots.flat(Palette.MAIN));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Plots.draw(canvas, plot, area);
        canvas.line(area.getX(), rows.bars().getY(), area.getX(), rows.bars().getMaxY(), Palette.AXIS, 1);
    }

    private static Table byShare(Table table) {
        Series part = table.series().get(0);
        Series whole = table.series().get(1);
        Comparator<Integer> order = Comparator.comparingDouble((Integer row) -> -share(part.at(row), whole.at(row))
                        .map(BigDecimal::doubleValue)
                        .orElse(-1.0))
                .thenComparingDouble(row -> -value(part.at(row)));
        return table.select(IntStream.range(0, table.categories().size())
                .boxed()
                .sorted(order)
                .toList());
    }

    private static Optional<BigDecimal> share(@Nullable Point part, @Nullable Point whole) {
        if (part == null || whole == null || whole.value().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 0, RoundingMode.HALF_UP));
    }

    private static String words(@Nullable Point part, @Nullable Point whole, Look look) {
        String counts = (part == null ? "–" : Numerals.label(part.value(), look.language()) + look.mark(part))
                + (whole == null ? "" : " / " + Numerals.label(whole.value(), look.language()) + look.mark(whole));
        return counts + share(part, whole).map(percent -> " · " + percent + "%").orElse("");
    }

    private static double value(@Nullable Point point) {
        return point == null ? 0 : point.number();
    }

    private static DoubleStream ends(Series part, Series whole) {
        return DoubleStream.concat(
                part.known().mapToDouble(Point::number), whole.known().mapToDouble(Point::number));
    }
}
