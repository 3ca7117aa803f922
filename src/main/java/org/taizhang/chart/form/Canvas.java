package org.taizhang.chart.form;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.LineBreaks;
import org.taizhang.chart.style.Palette;
import org.taizhang.chart.style.Typeface;

/** A sheet to draw on. Sets text in the house typeface and remembers where. */
public final class Canvas {
    private static final double WIDE = 620;

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final Typeface typeface;
    private final List<Label> labels;
    private final List<Spot> spots;
    private final boolean wide;

    /** @param area in canvas units of 1/96 inch; the graphics' scale is the caller's matter */
    public Canvas(Graphics2D graphics, Rectangle2D area, Typeface typeface) {
        this(graphics, area, typeface, new ArrayList<>(), new ArrayList<>(), area.getWidth() >= WIDE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private Canvas(
            Graphics2D graphics,
            Rectangle2D area,
            Typeface typeface,
            List<Label> labels,
            List<Spot> spots,
            boolean wide) {
        this.graphics = graphics;
        this.area = area;
        this.typeface = typeface;
        this.labels = labels;
        this.spots = spots;
        this.wide = wide;
    }

    /** A part of this sheet; its labels and spots are remembered here too. */
    public Canvas part(double x, double y, double width, double height) {
        return new Canvas(
                graphics, new Rectangle2D.Double(x, y, width, height), typeface, labels, spots, width >= WIDE);
    }

    /** A column of this sheet, set as the sheet is, however narrow it is. */
    Canvas column(double x, double width) {
        return new Canvas(
                graphics,
                new Rectangle2D.Double(x, area.getY(), width, area.getHeight()),
                typeface,
                labels,
                spots,
                wide);
    }

    Graphics2D graphics() {
        return graphics;
    }

    Rectangle2D area() {
        return area;
    }

    /** All texts set so far. */
    public List<Label> labels() {
        return List.copyOf(labels);
    }

    /** All marks drawn so far, in the order in which they are to be gone through. */
    public List<Spot> spots() {
        return List.copyOf(spots);
    }

    /** Remembers where a mark stands. */
    void spot(Datum datum, Rectangle2D box) {
        spots.add(new Spot(datum, box));
    }

    /** Whether there is room for columns side by side; a telephone has none. */
    boolean wide() {
        return wide;
    }

    /** Ink for what is read first. */
    public Ink ink() {
        return new Ink(wide ? 14 : 12.5, false, Palette.TEXT);
    }

    /** Ink for ticks and notes. */
    public Ink quiet() {
        return ink().scaled(0.93).in(Palette.MUTED);
    }

    double width(String text, Ink ink) {
        return typeface.width(typeface.settable(text), ink);
    }

    double widest(List<String> texts, Ink ink) {
        return texts.stream().mapToDouble(text -> width(text, ink)).max().orElse(0);
    }

    /** Sets one line from {@code x} on, its middle at {@code y}. */
    public void line(String words, double x, double y, Ink ink) {
        text(words, x, y, Anchor.START, ink);
    }

    /** Sets one line, its middle at {@code y}. */
    void text(String words, double x, double y, Anchor anchor, Ink ink) {
        String settable = typeface.settable(words);
        if (settable.isEmpty()) {
            return;
        }
        double width = typeface.width(settable, ink);
        double left = anchor.left(x, width);
        double baseline = y + ink.size() * 0.36;
        Font font = typeface.font(ink);
        graphics.setFont(font);
        graphics.setPaint(ink.colour());
        graphics.drawString(settable, (float) left, (float) baseline);
        if (ink.bold() && typeface.thickensBold()) {
            thicken(settable, left, baseline, font, ink);
        }
        labels.add(new Label(settable, new Rectangle2D.Double(left, y - ink.size() / 2, width, ink.size())));
    }

    /** Sets one line on a ground of paper, where lines may pass behind it. */
    void onPaper(String words, double x, double y, Ink ink) {
        fill(
                new Rectangle2D.Double(x - 2, y - ink.size() * 0.6, width(words, ink) + 4, ink.size() * 1.2),
                Palette.PAPER);
        text(words, x, y, Anchor.START, ink);
    }

    private void thicken(String words, double x, double baseline, Font font, Ink ink) {
        Shape outline = font.createGlyphVector(new FontRenderContext(null, true, true), words)
                .getOutline((float) x, (float) baseline);
        graphics.setStroke(
                new BasicStroke((float) (ink.size() * 0.035), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(outline);
    }

    /** Sets lines one below the other around the middle {@code y}. */
    void lines(List<String> words, double x, double y, Anchor anchor, Ink ink) {
        double step = ink.size() * 1.2;
        double first = y - step * (words.size() - 1) / 2;
        for (int i = 0; i < words.size(); i++) {
            text(words.get(i), x, first + i * step, anchor, ink);
        }
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    public String fit(String words, double room, Ink ink) {
        return new LineBreaks(typeface, ink).fit(words, room);
    }

    /** The text in at most so many lines; the last is cut with an ellipsis where more would be needed. */
    public List<String> wrap(String words, double room, int most, Ink ink) {
        return new LineBreaks(typeface, ink).wrap(words, room, most);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double thickness, float... dash) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke(thickness, dash));
        graphics.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color colour, double thickness, float... dash) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke(thickness, dash));
        graphics.draw(shape);
    }

    static BasicStroke stroke(double thickness, float... dash) {
        return dash.length == 0
                ? new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
