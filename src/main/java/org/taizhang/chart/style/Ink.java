package org.taizhang.chart.style;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param size in canvas units (1/96 inch on paper)
 */
public record Ink(double size, boolean bold, Color colour) {
    public Ink {
        if (!(size > 0)) {
            throw new IllegalArgumentException("no size for a text: " + size);
        }
    }

    public Ink in(Color other) {
        return new Ink(size, bold, other);
    }

    public Ink heavy() {
        return new Ink(size, true, colour);
    }

    public Ink scaled(double factor) {
        return new Ink(size * factor, bold, colour);
    }
}
