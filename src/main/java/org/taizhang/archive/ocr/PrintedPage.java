package org.taizhang.archive.ocr;

import java.util.List;
import org.taizhang.document.Line;
import org.taizhang.document.Tilt;

/**
 * What is printed on a picture.
 *
 * @param lines in no particular order, with boxes in points as if the page lay straight
 * @param quarterTurns clockwise, by which the picture was turned to be read; boxes are those of the turned picture
 * @param tilt how askew it still lies then
 */
public record PrintedPage(List<Line> lines, int quarterTurns, Tilt tilt) {
    /** A page without print. */
    public static final PrintedPage EMPTY = new PrintedPage(List.of(), 0, Tilt.NONE);

    public PrintedPage {
        lines = List.copyOf(lines);
    }
}
