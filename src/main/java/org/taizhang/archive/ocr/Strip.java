package org.taizhang.archive.ocr;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** A piece of a picture straightened to the recogniser's height, in shades from 0 (black) to 255 (white). */
final class Strip {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 3200;
    private static final int CHANNELS = 3;
    private static final float HALF = 127.5f;

    private final int width;
    private final byte[] shades;

    private Strip(int width, byte[] shades) {
        this.width = width;
        this.shades = shades;
    }

    int width() {
        return width;
    }

    /** What a turned rectangle shows, read from the full picture. */
    static Strip of(GreyPyramid image, Quad quad) {
        int height = Recogniser.HEIGHT;
        int width = (int) Math.round(height * quad.width() / Math.max(1, quad.height()));
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
        GreyPyramid.Level level = image.level(quad.height() / height);
        double stepX = quad.width() / width / level.grain();
        double stepY = quad.height() / height / level.grain();
        double cos = Math.cos(quad.angle());
        double sin = Math.sin(quad.angle());
        double centreX = quad.centreX() / level.grain() - 0.5;
        double centreY = quad.centreY() / level.grain() - 0.5;
        byte[] shades = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5 - height / 2.0) * stepY;
            double u = (0.5 - width / 2.0) * stepX;
            level.image()
                    .sample(
                            centreX + u * cos - v * sin,
                            centreY + u * sin + v * cos,
                            stepX * cos,
                            stepX * sin,
                            shades,
                            y * width,
                            width);
        }
        return new Strip(width, shades);
    }

    /** Strips of equal height one behind the other, as the pieces of a vertical line are read. */
    static Strip joined(Strip... pieces) {
        int width = Arrays.stream(pieces).mapToInt(Strip::width).sum();
        byte[] shades = new byte[width * Recogniser.HEIGHT];
        int from = 0;
        for (Strip piece : pieces) {
            for (int y = 0; y < Recogniser.HEIGHT; y++) {
                System.arraycopy(piece.shades, y * piece.width, shades, y * width + from, piece.width);
            }
            from += piece.width;
        }
        return new Strip(width, shades);
    }

    /** Writes the three equal colours as numbers from -1 (black) to 1 (white), filled up on the right to a width. */
    void put(FloatBuffer target, int toWidth) {
        float[] row = new float[toWidth];
        for (int channel = 0; channel < CHANNELS; channel++) {
            for (int y = 0; y < Recogniser.HEIGHT; y++) {
                for (int x = 0; x < width; x++) {
                    row[x] = (shades[y * width + x] & 0xFF) / HALF - 1;
                }
                target.put(row);
            }
        }
    }
}
