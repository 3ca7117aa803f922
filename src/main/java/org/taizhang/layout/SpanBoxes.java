package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;
import org.taizhang.document.Span;

/**
 * Where a stretch of a page's text stands on the page. Within a line the place is measured by the characters' usual widths: a Chinese
 * character takes an em, a letter or digit about half of one, a space less.
 */
public final class SpanBoxes {
    private static final double EM = 1;
    private static final double HALF_EM = 0.55;
    private static final double SPACE = 0.28;
    private static final int FIRST_WIDE = 0x2000;

    private SpanBoxes() {}

    /** One box for each line that the span touches, in reading order; empty where the page's lines have no places. */
    public static List<Box> of(PageText page, Span span) {
        List<Box> boxes = new ArrayList<>();
        for (PageText.PlacedLine line : page.lines()) {
            Box box = line.box();
            if (box != null && line.span().overlaps(span)) {
                boxes.add(part(page.text(), line, box, span));
            }
        }
        return boxes;
    }

    private static Box part(String text, PageText.PlacedLine line, Box box, Span span) {
        int start = Math.max(span.start(), line.span().start());
        int end = Math.min(span.end(), line.span().end());
        double whole = extent(text, line.span().start(), line.span().end());
        double from = extent(text, line.span().start(), start) / whole;
        double share = extent(text, start, end) / whole;
        return line.vertical()
                ? new Box(box.x(), box.y() + from * box.height(), box.width(), share * box.height())
                : new Box(box.x() + from * box.width(), box.y(), share * box.width(), box.height());
    }

    private static double extent(String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .mapToDouble(SpanBoxes::width)
                .sum();
    }

    private static double width(int point) {
        if (point == ' ') {
            return SPACE;
        }
        return point < FIRST_WIDE ? HALF_EM : EM;
    }
}
