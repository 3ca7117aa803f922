package org.taizhang.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Span;

/**
 * The text of one page in reading order. {@code char_start} and {@code char_end} of every fact count in it.
 *
 * @param number page, from 1
 * @param text all lines, each ended by a line feed
 * @param lines where each line stands in {@code text} and on the page
 */
public record PageText(int number, String text, List<PlacedLine> lines) {
    /** A line's place in the page's text, and its box (null where the format knows no places). */
    public record PlacedLine(Span span, @Nullable Box box, boolean vertical) {}

    public PageText {
        lines = List.copyOf(lines);
    }
}
