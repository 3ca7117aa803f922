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
    private static final float[][] VALUES = values();

    private final Network network;
    private final FloatSpace input = new FloatSpace();

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

    private FloatBuffer likelihoods(GreyImage image) throws OrtException {
        long[] shape = {1, MEAN.length, image.height(), image.width()};
        FloatBuffer pixels = input.of(shape);
        float[] row = new float[image.width()];
        for (float[] values : VALUES) {
            for (int y = 0; y < image.height(); y++) {
                for (int x = 0; x < row.length; x++) {
                    row[x] = values[image.shade(x, y)];
                }
                pixels.put(row);
            }
        }
        return network.run(pixels.rewind(), shape, new long[] {1, 1, image.height(), image.width()});
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
