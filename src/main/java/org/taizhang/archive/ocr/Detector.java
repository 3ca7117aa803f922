package org.taizhang.archive.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the lines of a picture: a model gives each pixel the likelihood that it lies in the core of a line; cores become rectangles. */
final class Detector {
    private static final int STEP = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final double LEAST_LIKELY = 0.5;
    /** How far a core is grown to its line, by the model's training: this times area over perimeter. */
    private static final double UNCLIP = 2.0;

    private static final double SMALLEST_SIDE = 2;

    private final OcrModels models;

    Detector(OcrModels models) {
        this.models = models;
    }

    /**
     * The lines of the picture, in its own pixels.
     *
     * @param scale by which the picture is scaled before the model sees it
     */
    List<Quad> detect(GreyImage image, double scale) throws OrtException {
        int width = multiple(image.width() * scale);
        int height = multiple(image.height() * scale);
        float[][] map = likelihoods(image.scaled(width, height));
        double backX = (double) image.width() / width;
        double backY = (double) image.height() / height;
        List<Quad> quads = new ArrayList<>();
        for (Regions.Region region : Regions.of(map)) {
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

    private float[][] likelihoods(GreyImage image) throws OrtException {
        long[] shape = {1, 3, image.height(), image.width()};
        try (OnnxTensor input = OnnxTensor.createTensor(models.environment(), pixels(image), shape);
                OrtSession.Result result = models.detector()
                        .run(Map.of(models.detector().getInputNames().iterator().next(), input))) {
            return ((float[][][][]) result.get(0).getValue())[0][0];
        }
    }

    private static FloatBuffer pixels(GreyImage image) {
        FloatBuffer pixels = ByteBuffer.allocateDirect(3 * 4 * image.width() * image.height())
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = 0; channel < 3; channel++) {
            for (int y = 0; y < image.height(); y++) {
                for (int x = 0; x < image.width(); x++) {
                    pixels.put((image.shade(x, y) / 255f - MEAN[channel]) / DEVIATION[channel]);
                }
            }
        }
        return pixels.rewind();
    }
}
