package org.taizhang.demo.press;

import java.util.List;

/**
 * How densely a page is set.
 *
 * @param size body type in points
 * @param leading from one baseline to the next
 */
record Measure(float size, float leading) {

    /** From airy to tight; a page takes the first that holds all its articles. */
    static final List<Measure> ALL = List.of(
            new Measure(10.6f, 17f),
            new Measure(10.2f, 16.1f),
            new Measure(9.8f, 15.2f),
            new Measure(9.4f, 14.3f),
            new Measure(9f, 13.4f),
            new Measure(8.6f, 12.6f));

    /** The size of a title over as many columns. */
    float title(int columns) {
        float[] sizes = {0, 1.45f, 1.95f, 2.3f, 2.75f};
        return size * sizes[columns];
    }
}
