package org.taizhang.archive.ocr;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** A piece of a picture straightened to the recogniser's height, in shades from 0 (black) to 255 (white). */
final class Strip {
    private static final int NARROWEST = 16;
    private static final int WIDEST = 3200;
    private static final int CHANNELS = 3;
    private static final float HALF = 127.5f;
    /** Shares of a strip's pixels that are surely ink, and at least not paper. */
    private static final double INK = 0.03;

    private static final double PAPER = 0.75;
    /** What is nearer to the paper than this, on the way from ink to paper, is no print. */
    private static final double DARKER_THAN_SHADOW = 0.65;

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

    /** The strip with its ink black and its paper white, and what the other side of the paper lets through gone. */
    Strip cleaned() {
        int[] counts = new int[256];
        for (byte shade : shades) {
            counts[shade & 0xFF]++;
        }
        int ink = percentile(counts, INK);
        int paper = percentile(counts, PAPER);
        double white = ink + DARKER_THAN_SHADOW * (paper - ink);
        byte[] cleaned = new byte[shades.length];
        for (int i = 0; i < shades.length; i++) {
            double shade = 255 * ((shades[i] & 0xFF) - ink) / Math.max(1, white - ink);
            cleaned[i] = (byte) Math.max(0, Math.min(255, Math.round(shade)));
        }
        return new Strip(width, cleaned);
    }

    private int percentile(int[] counts, double share) {
        long left = (long) (share * shades.length);
        int shade = 0;
        while (shade < counts.length - 1 && left >= counts[shade]) {
            left -= counts[shade++];
        }
        return shade;
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
