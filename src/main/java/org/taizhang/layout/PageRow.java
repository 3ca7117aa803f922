package org.taizhang.layout;

/**
 * A row of a story with its place in its column.
 *
 * @param strip its characters in the page's text
 * @param indent from the column's left edge, in ems
 * @param slack what it lacks to the column's right edge, in ems
 * @param firstOfStrand it begins a column
 * @param step distance from the row above, in pitches; 0 at the beginning of a column
 * @param distinct bold, or larger than the text around it
 */
record PageRow(Strip strip, double indent, double slack, boolean firstOfStrand, double step, boolean distinct) {
    String text() {
        return strip.text();
    }

    boolean setIn() {
        return indent >= Strand.INDENT;
    }

    boolean isShort() {
        return slack >= 1.5;
    }
}
