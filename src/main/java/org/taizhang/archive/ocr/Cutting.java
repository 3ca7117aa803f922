package org.taizhang.archive.ocr;

/**
 * A line as it is cut out of the picture.
 *
 * @param em height of the characters of a vertical line, in pixels of the picture; 0 for a horizontal one, where the spelling tells it
 */
record Cutting(Quad quad, Strip strip, boolean vertical, double em) {
    static Cutting of(GreyPyramid image, Quad quad) {
        if (!quad.standing()) {
            return new Cutting(quad, Strip.of(image, quad), false, 0);
        }
        VerticalStrip vertical = new VerticalStrip(image, quad);
        return new Cutting(quad, vertical.strip(), true, vertical.em());
    }
}
