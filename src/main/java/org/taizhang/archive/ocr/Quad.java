package org.taizhang.archive.ocr;

/**
 * A rectangle that may be turned: its middle, its sides, and the angle of its long reading side against the horizontal, in radians,
 * clockwise on the picture.
 */
record Quad(double centreX, double centreY, double width, double height, double angle) {
    Quad {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a quad with negative sides: " + width + " x " + height);
        }
    }

    /** Grown on every side. */
    Quad grown(double by) {
        return new Quad(centreX, centreY, width + 2 * by, height + 2 * by, angle);
    }

    Quad scaled(double byX, double byY) {
        return new Quad(centreX * byX, centreY * byY, width * byX, height * byY, angle);
    }

    /** A part of it along its width, between two shares 0..1. */
    Quad part(double from, double to) {
        double middle = ((from + to) / 2 - 0.5) * width;
        double x = centreX + middle * Math.cos(angle);
        double y = centreY + middle * Math.sin(angle);
        return new Quad(x, y, width * (to - from), height, angle);
    }

    /** The longer of its sides. */
    double length() {
        return Math.max(width, height);
    }

    /** The same rectangle as it lies after the picture was turned clockwise by some quarters, in the coordinates of the unturned picture. */
    Quad turned(int quarters) {
        boolean swap = quarters % 2 != 0;
        return new Quad(centreX, centreY, swap ? height : width, swap ? width : height, angle - quarters * Math.PI / 2);
    }

    boolean standing() {
        return height > 1.5 * width;
    }
}
