package org.taizhang.chart.form;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Trend;
import org.taizhang.chart.style.Palette;

/** One series as a line over quarters: solid between actual values, dashed from or to a plan, broken at gaps. */
record Lines(Canvas canvas, Rectangle2D area, Scale scale, int categories) {
    /** How far from a point a finger may come down, where lines run side by side. */
    private static final double REACH = 14;

    /** Distance from the first and last category to the edges, in categories; a single one stands in the middle. */
    private double margin() {
        return categories == 1 ? 0.5 : 0.25;
    }

    double x(int category) {
        return at(category);
    }

    double y(Point point) {
        return scale.y(point.number(), area);
    }

    void draw(Series series, Color colour, double thickness) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(stretches(series, "solid", false));
        data.addSeries(stretches(series, "dashed", true));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesPaint(1, colour);
        renderer.setSeriesStroke(0, new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesStroke(1, Canvas.stroke(thickness, 5, 4));
        NumberAxis horizontal = new NumberAxis();
        horizontal.setRange(-margin(), categories - 1 + margin());
        // Left to itself it would measure its words in a font that the PDF does not have.
        horizontal.setTickUnit(new NumberTickUnit(1));
        horizontal.setVisible(false);
        Plots.draw(canvas, Plots.xy(data, renderer, horizontal, scale.axis()), area);
        drawLonely(series, colour, thickness);
    }

    /** A trend as a thin dashed line in its band, cut off where they leave the area. */
    void drawTrend(Trend trend) {
        double first = 0;
        double last = categories - 1;
        Path2D band = new Path2D.Double();
        band.moveTo(at(first), level(trend.low(first)));
        band.lineTo(at(trend.middle()), level(trend.at(trend.middle())));
        band.lineTo(at(last), level(trend.low(last)));
        band.lineTo(at(last), level(trend.high(last)));
        band.lineTo(at(trend.middle()), level(trend.at(trend.middle())));
        band.lineTo(at(first), level(trend.high(first)));
        band.closePath();
        Path2D line = new Path2D.Double();
        line.moveTo(at(first), level(trend.at(first)));
        line.lineTo(at(last), level(trend.at(last)));
        canvas.fill(within(band), Palette.BAND);
        canvas.fill(within(Canvas.stroke(1.2, 2, 3).createStrokedShape(line)), Palette.CONTEXT);
    }

    private Shape within(Shape shape) {
        Area part = new Area(shape);
        part.intersect(new Area(area));
        return part;
    }

    private double at(double category) {
        return area.getX() + (category + margin()) * area.getWidth() / (categories - 1 + 2 * margin());
    }

    private double level(double value) {
        return scale.y(value, area);
    }

    /** Remembers the points: where the line is alone, the whole height of the area above and below each is its own. */
    void spots(Series series, boolean alone) {
        double cell = area.getWidth() / (categories - 1 + 2 * margin());
        double half = alone ? cell / 2 : Math.min(REACH, cell / 2);
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.at(i);
            if (point != null) {
                double y = alone ? area.getY() : y(point) - REACH;
                double height = alone ? area.getHeight() : 2 * REACH;
                canvas.spot(point, new Rectangle2D.Double(x(i) - half, y, 2 * half, height));
            }
        }
    }

    /** The stretches between neighbours that are both actual, or (planned) from and to a plan, across what is not known. */
    private static XYSeries stretches(Series series, String key, boolean planned) {
        XYSeries line = new XYSeries(key, false, true);
        int before = -1;
        for (int i = 0; i < series.points().size(); i++) {
            Point to = series.at(i);
            if (to == null) {
                continue;
            }
            Point from = before < 0 ? null : series.at(before);
            if (from != null) {
                boolean touchesPlan = from.standing() == Standing.PLAN || to.standing() == Standing.PLAN;
                if (planned ? touchesPlan : !touchesPlan && before == i - 1) {
                    line.add(before, from.value());
                    line.add(i, to.value());
                    line.add(i, null);
                }
            }
            before = i;
        }
        return line;
    }

    /** A value without neighbours has no line, so it gets a dot; so has a plan, hollow. */
    private void drawLonely(Series series, Color colour, double thickness) {
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.at(i);
            if (point == null) {
                continue;
            }
            boolean alone = (i == 0 || series.at(i - 1) == null)
                    && (i == series.points().size() - 1 || series.at(i + 1) == null);
            if (point.standing() != Standing.ACTUAL) {
                dot(i, point, colour, thickness, true);
            } else if (alone) {
                dot(i, point, colour, thickness, false);
            }
        }
    }

    void dot(int category, Point point, Color colour, double thickness, boolean hollow) {
        double radius = 1.4 + thickness;
        Ellipse2D circle = new Ellipse2D.Double(x(category) - radius, y(point) - radius, 2 * radius, 2 * radius);
        canvas.fill(circle, hollow ? Palette.PAPER : colour);
        canvas.outline(circle, colour, Math.max(1.2, thickness * 0.7));
    }
}
