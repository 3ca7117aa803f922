package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs down one frame after the other. */
final class Pen {
    private static final String NEVER_FIRST = "，。、；：！？”）》%";

    private final Typesetter page;
    private final double size;
    private final double pitch;
    private final Frame[] frames;
    private int frame;
    private double y;
    private int capRows;

    Pen(Typesetter page, double size, double pitch, Frame... frames) {
        this.page = page;
        this.size = size;
        this.pitch = pitch;
        this.frames = frames;
        this.y = frames[0].y();
    }

    /** Begins the text with a letter as high as some rows. */
    Pen withDropCap(int rows) {
        capRows = rows;
        return this;
    }

    /** Returns what did not fit. */
    List<String> pour(List<String> paragraphs) {
        List<String> rest = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith(PrintedArticle.SUBHEAD)) {
                subhead(paragraph.substring(1));
            } else {
                String over = capRows > 0 ? capped(paragraph) : paragraph(paragraph, 2 * size, 1);
                if (!over.isEmpty()) {
                    rest.add(over);
                }
            }
        }
        return rest;
    }

    private void subhead(String text) {
        room(2.5 * pitch);
        if (frame < frames.length) {
            y += 0.3 * pitch;
            Frame column = frames[frame];
            page.heading(new Frame(column.page(), column.x(), y, column.width(), 0), 1.15 * size, text);
            y += 1.3 * pitch;
        }
    }

    private String capped(String text) {
        int rows = capRows;
        double cap = (rows - 1) * pitch + size;
        capRows = 0;
        page.line(frames[frame].page(), text.substring(0, 1), frames[frame].x(), y, cap);
        return paragraph(text.substring(1), cap + 0.4 * size, rows);
    }

    /** @param rows so many rows from the first are set in */
    private String paragraph(String text, double setIn, int rows) {
        int row = 0;
        int from = 0;
        while (from < text.length()) {
            room(size);
            if (frame >= frames.length) {
                return text.substring(from);
            }
            double indent = row < rows ? setIn : 0;
            int to = breakAt(text, from, frames[frame].width() - indent);
            print(text.substring(from, to), indent, to == text.length());
            from = to;
            row++;
        }
        return "";
    }

    private void print(String row, double indent, boolean last) {
        Frame column = frames[frame];
        double slack = column.width() - indent - size * Widths.ems(row);
        double spacing = last || row.length() < 2 ? 0 : slack / (row.length() - 1);
        page.print(column.page(), row, column.x() + indent, y, size, spacing);
        y += pitch;
    }

    private void room(double height) {
        while (frame < frames.length && y + height > frames[frame].y() + frames[frame].height()) {
            frame++;
            y = frame < frames.length ? frames[frame].y() : 0;
        }
    }

    private int breakAt(String text, int from, double room) {
        int to = from;
        while (to < text.length() && size * Widths.ems(text.substring(from, to + 1)) <= room + 0.01) {
            to++;
        }
        boolean stop = to < text.length() && NEVER_FIRST.indexOf(text.charAt(to)) >= 0;
        return stop && to - from > 2 ? to - 1 : Math.max(to, from + 1);
    }
}
