package org.taizhang.document;

/**
 * By how much a page lies askew on its picture. Lines are kept as if it lay straight; this is the way back to the picture.
 *
 * @param angle in radians, clockwise
 * @param centreX the point around which it is turned, in points
 * @param centreY the same
 */
public record Tilt(double angle, double centreX, double centreY) {
    /** A page that lies straight. */
    public static final Tilt NONE = new Tilt(0, 0, 0);

    /** The smallest upright box around a box of the straight page, as the picture shows it. */
    public Box shown(Box box) {
        if (angle == 0) {
            return box;
        }
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double fromX = box.centreX() - centreX;
        double fromY = box.centreY() - centreY;
        double x = centreX + fromX * cos - fromY * sin;
        double y = centreY + fromX * sin + fromY * cos;
        double width = box.width() * cos + box.height() * Math.abs(sin);
        double height = box.height() * cos + box.width() * Math.abs(sin);
        return new Box(x - width / 2, y - height / 2, width, height);
    }
}
