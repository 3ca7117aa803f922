package org.taizhang.typeset;

/** A rectangle on a page into which text is poured, in points from the top left corner. */
public record Frame(int page, double x, double y, double width, double height) {
    public Frame(double x, double y, double width, double height) {
        this(1, x, y, width, height);
    }

    /** Columns side by side in the frame. */
    public Frame[] columns(int number, double gutter) {
        Frame[] columns = new Frame[number];
        double each = (width - gutter * (number - 1)) / number;
        for (int i = 0; i < number; i++) {
            columns[i] = new Frame(page, x + i * (each + gutter), y, each, height);
        }
        return columns;
    }
}
