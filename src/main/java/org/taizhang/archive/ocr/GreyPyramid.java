package org.taizhang.archive.ocr;

import java.util.ArrayList;
import java.util.List;

/** A picture together with its halves, quarters and so on, so that large print is read from a picture that is no finer than it needs. */
final class GreyPyramid {
    /**
     * The picture in one of its sizes.
     *
     * @param grain pixels of the full picture to one of this
     */
    record Level(GreyImage image, int grain) {}

    private static final double FINE_ENOUGH = 1.5;

    private final List<Level> levels = new ArrayList<>();

    GreyPyramid(GreyImage image) {
        levels.add(new Level(image, 1));
    }

    /** The full picture. */
    GreyImage full() {
        return levels.get(0).image();
    }

    /**
     * The size from which to take what is shown smaller.
     *
     * @param shrinking pixels of the full picture to one that is wanted
     */
    Level level(double shrinking) {
        int wanted = 0;
        for (double left = shrinking; left >= FINE_ENOUGH; left /= 2) {
            wanted++;
        }
        while (levels.size() <= wanted) {
            Level last = levels.get(levels.size() - 1);
            GreyImage image = last.image();
            GreyImage half = image.scaled(Math.max(1, image.width() / 2), Math.max(1, image.height() / 2));
            levels.add(new Level(half, 2 * last.grain()));
        }
        return levels.get(wanted);
    }
}
