package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.PageShape;
import org.taizhang.document.Span;

/** Writes the text of a page, row by row, and keeps where each row stands in it. */
final class PageWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<PageText.PlacedLine> lines = new ArrayList<>();
    private final int page;
    private final PageShape shape;

    PageWriter(int page, PageShape shape) {
        this.page = page;
        this.shape = shape;
    }

    /** Adds the row as a line. */
    Strip write(Row row) {
        int start = text.length();
        String line = row.text();
        text.append(line).append('\n');
        lines.add(new PageText.PlacedLine(
                new Span(start, start + line.length()), row.box(), row.vertical(), row.places()));
        return new Strip(line, page, start);
    }

    PageText finish() {
        return new PageText(page, text.toString(), lines, shape);
    }
}
