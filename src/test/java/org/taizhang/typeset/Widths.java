package org.taizhang.typeset;

/** How wide the typeface is. */
final class Widths {
    private Widths() {}

    /** Width in ems: Latin characters and figures a little more than a half. */
    static double ems(String text) {
        return text.chars().mapToDouble(c -> c < 0x250 ? 0.6 : 1.0).sum();
    }
}
