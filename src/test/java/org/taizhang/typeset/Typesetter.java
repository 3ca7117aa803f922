package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Sets newspaper pages: headings, vertical headings, columns of justified text with indents, rules, tints and pictures. */
public final class Typesetter {
    /** In which order the text is drawn; a reader must not depend on it. */
    public enum Drawing {
        AS_SET,
        ROW_BY_ROW,
        SHUFFLED
    }

    /** A run of characters at one place; {@code stretch} widens or narrows the letters, {@code shade} is 0 for black. */
    record Print(
            int page, String text, double x, double y, double size, double spacing, double stretch, double shade) {}

    /** A filled rectangle: a rule, a tint, a picture. */
    record Area(int page, double x, double y, double width, double height, double shade) {}

    private final List<Print> prints = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final double width;
    private final double height;
    private double stretch = 1;
    private int rotation;
    private boolean doubled;

    public Typesetter(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Sets the pages to be shown turned clockwise; what is set afterwards still reads upright. */
    public Typesetter rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Prints headings twice, slightly apart, as papers do to fake bold type. */
    public Typesetter fakeBold() {
        doubled = true;
        return this;
    }

    /** Sets headings in letters that are narrower (below 1) or wider than high. */
    public Typesetter stretched(double stretch) {
        this.stretch = stretch;
        return this;
    }

    public void line(int page, String text, double x, double y, double size) {
        print(page, text, x, y, size, 0);
    }

    void print(int page, String text, double x, double y, double size, double spacing) {
        prints.add(new Print(page, text, x, y, size, spacing, 1, 0));
    }

    /** A line in white, for a dark ground. */
    void reversed(int page, String text, double x, double y, double size) {
        prints.add(new Print(page, text, x, y, size, 0, 1, 1));
    }

    /** Lines under each other, centred in the frame; returns the y below the last. */
    public double heading(Frame frame, double size, String... lines) {
        return heading(frame, size, 0.5, lines);
    }

    /** @param place 0 for headings flush left, 0.5 for centred ones */
    double heading(Frame frame, double size, double place, String... lines) {
        double y = frame.y();
        for (String line : lines) {
            double x = frame.x() + place * (frame.width() - stretch * size * Widths.ems(line));
            prints.add(new Print(frame.page(), line, x, y, size, 0, stretch, 0));
            if (doubled) {
                prints.add(new Print(frame.page(), line, x + 0.03 * size, y, size, 0, stretch, 0));
            }
            y += 1.3 * size;
        }
        return y;
    }

    double headingWidth(String line, double size) {
        return stretch * size * Widths.ems(line);
    }

    /** A line from top to bottom, its characters drawn one by one. */
    public void vertical(int page, String text, double x, double y, double size) {
        for (int i = 0; i < text.length(); i++) {
            line(page, text.substring(i, i + 1), x, y + i * 1.05 * size, size);
        }
    }

    public void area(Frame frame, double shade) {
        areas.add(new Area(frame.page(), frame.x(), frame.y(), frame.width(), frame.height(), shade));
    }

    public void rule(int page, double x, double y, double toX, double toY, double thickness) {
        boolean level = Math.abs(toY - y) < Math.abs(toX - x);
        area(new Frame(page, x, y, level ? toX - x : thickness, level ? thickness : toY - y), 0);
    }

    /** Four rules around the frame. */
    public void box(Frame frame, double thickness) {
        double right = frame.x() + frame.width();
        double bottom = frame.y() + frame.height();
        rule(frame.page(), frame.x(), frame.y(), right, frame.y(), thickness);
        rule(frame.page(), frame.x(), bottom, right, bottom, thickness);
        rule(frame.page(), frame.x(), frame.y(), frame.x(), bottom, thickness);
        rule(frame.page(), right, frame.y(), right, bottom, thickness);
    }

    /** Pours paragraphs through the frames; one that begins with # is a subhead, centred. Returns what did not fit. */
    public List<String> pour(List<String> paragraphs, double size, double pitch, Frame... frames) {
        return new Pen(this, size, pitch, frames).pour(paragraphs);
    }

    /** The finished PDF. */
    public byte[] pdf(Drawing drawing) {
        return new PdfPress(width, height, rotation).print(prints, areas, drawing);
    }
}
