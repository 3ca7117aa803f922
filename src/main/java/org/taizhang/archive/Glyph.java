package org.taizhang.archive;

import org.taizhang.document.Box;

/**
 * One character as a PDF prints it.
 *
 * @param text mostly one character
 * @param box as wide as its advance and one em high, upright on the page as it is read
 * @param size em in points
 * @param turned quarter turns clockwise by which the character stands on the page, 0..3
 */
record Glyph(String text, Box box, double size, boolean bold, int turned) {
    boolean isBlank() {
        return text.isBlank();
    }

    /** White space to the right of this glyph up to the other; negative where they overlap. */
    double gapTo(Glyph right) {
        return right.box.x() - box.right();
    }

    boolean isAsLargeAs(Glyph other) {
        return Math.abs(size - other.size) <= 0.15 * Math.max(size, other.size);
    }
}
