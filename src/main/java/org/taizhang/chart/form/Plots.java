package org.taizhang.chart.form;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYDataset;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;

/** JFreeChart plots without any words, frames or insets: the area that is given is the data area. */
final class Plots {
    private Plots() {}

    /** @param fill share of each category's cell that its bar takes; the cells divide the area evenly */
    static CategoryPlot category(
            CategoryDataset data,
            CategoryItemRenderer renderer,
            ValueAxis values,
            PlotOrientation orientation,
            double fill) {
        int count = Math.max(1, data.getColumnCount());
        CategoryAxis categories = new CategoryAxis();
        categories.setVisible(false);
        categories.setLowerMargin((1 - fill) / (2 * count));
        categories.setUpperMargin((1 - fill) / (2 * count));
        categories.setCategoryMargin((1 - fill) * (count - 1) / count);
        CategoryPlot plot = new CategoryPlot(data, categories, values, renderer);
        plot.setOrientation(orientation);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setRangeGridlinesVisible(false);
        return bare(plot);
    }

    static XYPlot xy(XYDataset data, XYItemRenderer renderer, ValueAxis horizontal, ValueAxis upright) {
        XYPlot plot = new XYPlot(data, horizontal, upright, renderer);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return bare(plot);
    }

    private static <P extends Plot> P bare(P plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(null);
        return plot;
    }

    /** A renderer for flat bars. */
    static <R extends BarRenderer> R flat(R renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0);
        renderer.setMaximumBarWidth(1);
        return renderer;
    }

    static BarRenderer flat(Color colour) {
        BarRenderer renderer = flat(new BarRenderer());
        renderer.setSeriesPaint(0, colour);
        return renderer;
    }

    /** The series as rows; categories are keyed by their index, since two of them may bear one name. */
    static DefaultCategoryDataset dataset(List<Series> series, int categories) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < series.size(); row++) {
            for (int column = 0; column < categories; column++) {
                Point point = series.get(row).at(column);
                data.addValue(point == null ? null : point.value(), row, column);
            }
        }
        return data;
    }

    static void draw(Canvas canvas, Plot plot, Rectangle2D area) {
        plot.draw(canvas.graphics(), area, null, null, null);
    }
}
