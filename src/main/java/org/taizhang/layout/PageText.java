package org.taizhang.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.PageShape;
import org.taizhang.document.Span;

/**
 * The text of one page in reading order. {@code char_start} and {@code char_end} of every fact count in it.
 *
 * @param number page, from 1
 * @param text all lines, each ended by a line feed
 * @param lines where each line stands in {@code text} and on the page
 * @param shape how the page lies in its file
 */
public record PageText(int number, String text, List<PlacedLine> lines, PageShape shape) {
    /**
     * A line's place in the page's text and on the page.
     *
     * @param box null where the format knows no places
     * @param places of its characters; null where the format does not tell
     */
    public record PlacedLine(
            Span span,
            @Nullable Box box,
            boolean vertical,
            @Nullable CharacterPlaces places) {
        public PlacedLine {
            if (places != null && places.length() != span.length()) {
                throw new IllegalArgumentException("places for " + places.length() + " characters of " + span);
            }
        }

        /** A line whose characters have no known places. */
        public PlacedLine(Span span, @Nullable Box box, boolean vertical) {
            this(span, box, vertical, null);
        }
    }

    public PageText {
        lines = List.copyOf(lines);
    }

    /** The text of a page without a place in its file. */
    public PageText(int number, String text, List<PlacedLine> lines) {
        this(number, text, lines, PageShape.NONE);
    }
}
