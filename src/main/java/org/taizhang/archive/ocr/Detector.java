package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a picture: a model gives each pixel the likelihood that it lies in the core of a line; cores become rectangles. */
final class Detector {
    private static final int STEP = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final double LEAST_LIKELY = 0.5;
    /** How far a core is grown to its line, by the model's training: this times area over perimeter. */
    private static final double UNCLIP = 2.0;

    private static final double SMALLEST_SIDE = 2;
    /** More are not looked at together; the model takes some 300 bytes for each. */
    private static final double MOST_PIXELS = 1_400_000;
    /** What the model sees above and below a band, in pixels: some lines of print. */
    private static final int SURROUNDINGS = 2 * STEP;

    private static final float[][] VALUES = values();

    private final Network network;
    private final FloatSpace input = new FloatSpace();
    private final FloatSpace whole = new FloatSpace();

    Detector(Network network) {
        this.network = network;
    }

    /**
     * The lines of the picture, in its own pixels.
     *
     * @param scale by which the picture is scaled before the model sees it
     */
    List<Quad> detect(GreyImage image, double scale) throws OrtException {
        int width = multiple(image.width() * scale);
        int height = multiple(image.height() * scale);
        FloatBuffer map = likelihoods(image.scaled(width, height));
        double backX = (double) image.width() / width;
        double backY = (double) image.height() / height;
        List<Quad> quads = new ArrayList<>();
        for (Region region : Regions.of(map, width, height)) {
            Quad core = region.smallestQuad();
            if (region.mean() >= LEAST_LIKELY && Math.min(core.width(), core.height()) >= SMALLEST_SIDE) {
                double grow = UNCLIP * core.width() * core.height() / (2 * (core.width() + core.height()));
                quads.add(core.grown(grow).scaled(backX, backY));
            }
        }
        return quads;
    }

    private static int multiple(double length) {
        return Math.max(STEP, (int) Math.round(length / STEP) * STEP);
    }

    /** Looks at the picture band by band, so that memory does not grow with it. */
    private FloatBuffer likelihoods(GreyImage image) throws OrtException {
        int width = image.width();
        int bands = (int) Math.ceil((double) width * image.height() / MOST_PIXELS);
        int band = (image.height() / bands + STEP - 1) / STEP * STEP;
        FloatBuffer map = whole.of(image.height(), width);
        for (int top = 0; top < image.height(); top += band) {
            int bottom = Math.min(image.height(), top + band);
            int from = Math.max(0, top - SURROUNDINGS);
            int to = Math.min(image.height(), bottom + SURROUNDINGS);
            FloatBuffer seen = likelihoods(image, from, to);
            map.put(top * width, seen, (top - from) * width, (bottom - top) * width);
        }
        return map;
    }

    private FloatBuffer likelihoods(GreyImage image, int from, int to) throws OrtException {
        long[] shape = {1, MEAN.length, to - from, image.width()};
        FloatBuffer pixels = input.of(shape);
        float[] row = new float[image.width()];
        for (float[] values : VALUES) {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < row.length; x++) {
                    row[x] = values[image.shade(x, y)];
                }
                pixels.put(row);
            }
        }
        return network.run(pixels.rewind(), shape, new long[] {1, 1, to - from, image.width()});
    }

    /** By channel and shade, the number that the model wants. */
    private static float[][] values() {
        float[][] values = new float[MEAN.length][256];
        for (int channel = 0; channel < MEAN.length; channel++) {
            for (int shade = 0; shade < 256; shade++) {
                values[channel][shade] = (shade / 255f - MEAN[channel]) / DEVIATION[channel];
            }
        }
        return values;
    }
}
