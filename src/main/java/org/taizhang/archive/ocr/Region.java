package org.taizhang.archive.ocr;

import java.util.Arrays;

/** Connected pixels of a map. Of each of its rows only the ends are kept: what lies between them adds nothing to the outline. */
final class Region {
    private int[] xs = new int[16];
    private int[] ys = new int[16];
    private int ends;
    private int size;
    private double sum;

    /** Adds the pixels {@code from} to {@code to}, exclusive, of a row. */
    void add(int y, int from, int to, double runSum) {
        if (ends + 2 > xs.length) {
            xs = Arrays.copyOf(xs, 2 * xs.length);
            ys = Arrays.copyOf(ys, 2 * ys.length);
        }
        xs[ends] = from;
        ys[ends++] = y;
        xs[ends] = to - 1;
        ys[ends++] = y;
        size += to - from;
        sum += runSum;
    }

    /** Number of its pixels. */
    int size() {
        return size;
    }

    /** Mean value of its pixels. */
    double mean() {
        return sum / size;
    }

    /** The smallest turned rectangle around it. */
    Quad smallestQuad() {
        return SmallestQuad.around(Arrays.copyOf(xs, ends), Arrays.copyOf(ys, ends));
    }
}
