package org.taizhang.document;

import java.util.List;

/**
 * One page as the archive gives it: lines in no particular order where they have boxes, in the order of the text where they have none.
 *
 * @param number from 1
 * @param width in points; 0 where the format knows no pages
 * @param height in points; 0 where the format knows no pages
 * @param origin where the characters come from
 * @param quarterTurns clockwise, by which the page as its file shows it is turned to be read; width, height and boxes are those of the
 *     turned page
 * @param tilt how askew it still lies then
 */
public record SourcePage(
        int number, double width, double height, Origin origin, List<Line> lines, int quarterTurns, Tilt tilt) {
    /** Where the characters of a page come from. */
    public enum Origin {
        /** plain text, HTML, DOCX: a stream of lines without places */
        FLOW,
        /** the text layer of a PDF */
        TEXT_LAYER,
        /** optical character recognition */
        OCR
    }

    public SourcePage {
        lines = List.copyOf(lines);
        if (quarterTurns < 0 || quarterTurns > 3) {
            throw new IllegalArgumentException("a page is turned by 0 to 3 quarters, not " + quarterTurns);
        }
    }

    /** A page that lies upright and straight. */
    public SourcePage(int number, double width, double height, Origin origin, List<Line> lines) {
        this(number, width, height, origin, lines, 0, Tilt.NONE);
    }

    /** How the page lies in its file. */
    public PageShape shape() {
        return new PageShape(width, height, quarterTurns, tilt);
    }

    public boolean placed() {
        return origin != Origin.FLOW;
    }
}
