package org.taizhang.document;

/**
 * How a page lies in its file, so that places on it can be shown on its picture.
 *
 * @param width in points, as it is read; 0 where the format knows no pages
 * @param height the same
 * @param quarterTurns clockwise, by which the page as its file shows it is turned to be read
 * @param tilt how askew it still lies then
 */
public record PageShape(double width, double height, int quarterTurns, Tilt tilt) {
    /** A page of a format that knows none. */
    public static final PageShape NONE = new PageShape(0, 0, 0, Tilt.NONE);

    /** Whether places on the page mean anything. */
    public boolean placed() {
        return width > 0 && height > 0;
    }
}
