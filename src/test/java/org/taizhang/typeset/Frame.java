package org.taizhang.typeset;

/** A rectangle on a page into which text is poured, in points from the top left corner. */
public record Frame(int page, double x, double y, double width, double height) {
    public Frame(double x, double y, double width, double height) {
        this(1, x, y, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** What is left below a height on the page. */
    Frame below(double top) {
        return new Frame(page, x, top, width, y + height - top);
    }

    /** A band of it from top to bottom, by shares of its height. */
    Frame band(double from, double to) {
        return new Frame(page, x, y + from * height, width, (to - from) * height);
    }

    /** Smaller by so much on each side. */
    Frame inset(double by) {
        return new Frame(page, x + by, y + by, width - 2 * by, height - 2 * by);
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

    /** The frame of some columns, from the first (0) of them, of as many as the whole frame has. */
    Frame span(int from, int count, int columns, double gutter) {
        Frame[] all = columns(columns, gutter);
        Frame last = all[from + count - 1];
        return new Frame(page, all[from].x, y, last.right() - all[from].x, height);
    }
}
