package org.taizhang.archive.ocr;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** A piece of a picture straightened to the recogniser's height, one value a pixel between -1 (black) and 1 (white). */
final class Strip {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 3200;

    private final int width;
    private final float[] values;

    private Strip(int width, float[] values) {
        this.width = width;
        this.values = values;
    }

    int width() {
        return width;
    }

    /** What a turned rectangle shows, read from the full picture. */
    static Strip of(GreyImage image, Quad quad) {
        int height = Recogniser.HEIGHT;
        int width = (int) Math.round(height * quad.width() / Math.max(1, quad.height()));
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
        float[] values = new float[width * height];
        double cos = Math.cos(quad.angle());
        double sin = Math.sin(quad.angle());
        double grain = Math.max(1, quad.height() / height);
        for (int y = 0; y < height; y++) {
            double v = ((y + 0.5) / height - 0.5) * quad.height();
            for (int x = 0; x < width; x++) {
                double u = ((x + 0.5) / width - 0.5) * quad.width();
                double px = quad.centreX() + u * cos - v * sin - 0.5;
                double py = quad.centreY() + u * sin + v * cos - 0.5;
                values[y * width + x] = (float) (sample(image, px, py, grain) / 127.5 - 1);
            }
        }
        return new Strip(width, values);
    }

    /** Strips of equal height one behind the other, as the pieces of a vertical line are read. */
    static Strip joined(Strip... pieces) {
        int width = Arrays.stream(pieces).mapToInt(Strip::width).sum();
        float[] values = new float[width * Recogniser.HEIGHT];
        int from = 0;
        for (Strip piece : pieces) {
            for (int y = 0; y < Recogniser.HEIGHT; y++) {
                System.arraycopy(piece.values, y * piece.width, values, y * width + from, piece.width);
            }
            from += piece.width;
        }
        return new Strip(width, values);
    }

    /** The mean of a few points where the picture is finer than the strip, so that thin strokes are not missed. */
    private static double sample(GreyImage image, double x, double y, double grain) {
        if (grain < 1.5) {
            return image.at(x, y);
        }
        double quarter = grain / 4;
        return (image.at(x - quarter, y - quarter)
                        + image.at(x + quarter, y - quarter)
                        + image.at(x - quarter, y + quarter)
                        + image.at(x + quarter, y + quarter))
                / 4;
    }

    /** Writes the three equal colours, filled up on the right to a width. */
    void put(FloatBuffer target, int toWidth) {
        for (int channel = 0; channel < 3; channel++) {
            for (int y = 0; y < Recogniser.HEIGHT; y++) {
                target.put(values, y * width, width);
                for (int x = width; x < toWidth; x++) {
                    target.put(0);
                }
            }
        }
    }
}
