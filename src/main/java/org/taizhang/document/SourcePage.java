package org.taizhang.document;

import java.util.List;

/**
 * One page as the archive gives it: lines in no particular order where they have boxes, in the order of the text where they have none.
 *
 * @param number from 1
 * @param width in points; 0 where the format knows no pages
 * @param height in points; 0 where the format knows no pages
 * @param origin where the characters come from
 */
public record SourcePage(int number, double width, double height, Origin origin, List<Line> lines) {
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
    }

    public boolean placed() {
        return origin != Origin.FLOW;
    }
}
