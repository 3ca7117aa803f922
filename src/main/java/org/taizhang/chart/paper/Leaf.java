package org.taizhang.chart.paper;

import java.util.List;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.LineBreaks;
import org.taizhang.chart.style.Palette;
import org.taizhang.chart.style.Typeface;

/** A printed page of the PDF, as print.css sets it: how much of it a chart's words leave for the chart. In CSS pixels. */
final class Leaf {
    static final double WIDTH = 265 * 96 / 25.4;
    /** A4 less its margins, and a little for rounding. */
    private static final double HEIGHT = 179 * 96 / 25.4 - 10;

    /** By how much the PDF may set a text wider than it was measured. */
    private static final double SLACK = 1.05;

    /** Of the cover, in millimetres. */
    private static final double FINDINGS_WIDTH = 248;

    private static final double FINDINGS_HEIGHT = 50;

    private static final double TITLE = points(19);
    private static final double SUBTITLE = points(11.5);
    private static final double SMALL = points(9);

    private final Typeface typeface;

    Leaf(Typeface typeface) {
        this.typeface = typeface;
    }

    private static double points(double points) {
        return points * 96 / 72;
    }

    private static double millimetres(double millimetres) {
        return millimetres * 96 / 25.4;
    }

    /** What is left of the page below the title and above the source. */
    int roomForChart(Page page) {
        double words = lines(page.title(), TITLE) * TITLE * 1.3
                + lines(page.subtitle(), SUBTITLE) * SUBTITLE * 1.5
                + (lines(page.source(), SMALL) + lines(page.notes(), SMALL)) * SMALL * 1.4
                + millimetres(9);
        return (int) (HEIGHT - words);
    }

    /** The width in which a title's lines are of about one length, as a style. */
    String evenTitle(String title) {
        double room = new LineBreaks(typeface, ink(TITLE)).evenRoom(title, WIDTH / SLACK);
        return "width: " + Math.round(Math.min(WIDTH, room * SLACK)) + "px";
    }

    /** The text in one line of a width, cut where it is longer. */
    String oneLine(String text, double points, double millimetres) {
        return new LineBreaks(typeface, ink(points(points))).fit(text, millimetres(millimetres));
    }

    /** The type size of the cover's findings, in points: as large as the room above the contents allows. */
    String findingsSize(List<String> findings) {
        for (double size : new double[] {16, 14, 12.5}) {
            double high = 0;
            for (String finding : findings) {
                double lines = Math.ceil(
                        typeface.width(typeface.settable(finding), ink(points(size))) / millimetres(FINDINGS_WIDTH));
                high += lines * points(size) * 1.35 + millimetres(3);
            }
            if (high <= millimetres(FINDINGS_HEIGHT)) {
                return "font-size: " + size + "pt";
            }
        }
        return "font-size: 11pt";
    }

    private int lines(String text, double size) {
        return text.isEmpty() ? 0 : (int) Math.ceil(typeface.width(typeface.settable(text), ink(size)) * SLACK / WIDTH);
    }

    private static Ink ink(double size) {
        return new Ink(size, false, Palette.TEXT);
    }
}
