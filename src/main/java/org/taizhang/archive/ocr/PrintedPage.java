package org.taizhang.archive.ocr;

import java.util.List;
import org.taizhang.document.Line;
import org.taizhang.document.Tilt;

/**
 * What is printed on a picture.
 *
 * @param lines in no particular order, with boxes in points as if the page lay straight
 * @param tilt how askew it lies
 */
public record PrintedPage(List<Line> lines, Tilt tilt) {
    public PrintedPage {
        lines = List.copyOf(lines);
    }
}
