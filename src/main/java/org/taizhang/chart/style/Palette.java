package org.taizhang.chart.style;

import java.awt.Color;
import java.util.List;

/**
 * Few colours, each with a duty. Blue against burnt orange holds for the three kinds of colour blindness, and all neighbours differ in
 * lightness too, so that a grey print reads the same.
 */
public final class Palette {
    /** Text that is read first. */
    public static final Color TEXT = new Color(0x1B2733);
    /** Text that supports. */
    public static final Color MUTED = new Color(0x5B6875);

    public static final Color GRID = new Color(0xE3E8EC);
    public static final Color AXIS = new Color(0xAEB7C0);
    /** Values as they are. */
    public static final Color MAIN = new Color(0x1D5791);
    /** Values beside the one that the title speaks of. */
    public static final Color SOFT = new Color(0x6D95BC);
    /** What the title speaks of; a fall or a delay. */
    public static final Color ACCENT = new Color(0xC8552B);
    /** The whole behind a part, the plan behind an outcome. */
    public static final Color PALE = new Color(0xD3DAE0);
    /** A series that is context. */
    public static final Color CONTEXT = new Color(0x9BA6B1);

    /** The band around a trend. */
    public static final Color BAND = new Color(0xEDF1F5);

    public static final Color PAPER = Color.WHITE;

    /** Fills for the parts of a stack from the bottom up: neighbours differ in lightness. */
    public static final List<Color> STACK = List.of(
            new Color(0x1D4F85),
            new Color(0x86AECF),
            new Color(0x4A7FB0),
            new Color(0xC4D7E6),
            new Color(0x8C98A3),
            new Color(0xD9DEE3),
            new Color(0x66727E),
            new Color(0xE9ECEF));

    /** From few to many, on one hue, in even steps of lightness. */
    private static final List<Color> SEQUENCE = List.of(
            new Color(0xE4EDF5),
            new Color(0xBDD3E6),
            new Color(0x8CB2D3),
            new Color(0x5A8CBB),
            new Color(0x2F6AA3),
            new Color(0x174A80),
            new Color(0x0D2F57));

    private Palette() {}

    /**
     * The fill of a class of values.
     *
     * @param rank 0 for the least
     * @param count how many classes there are
     */
    public static Color sequence(int rank, int count) {
        int last = SEQUENCE.size() - 1;
        return SEQUENCE.get(count <= 1 ? last / 2 : Math.min(last, Math.round((float) rank * last / (count - 1))));
    }

    /** Black or white, whichever reads better on the ground. */
    public static Color on(Color ground) {
        return lightness(ground) < 0.62 ? PAPER : TEXT;
    }

    /** Perceived lightness, 0 black to 1 white: what is left of a colour in a grey print. */
    public static double lightness(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }
}
