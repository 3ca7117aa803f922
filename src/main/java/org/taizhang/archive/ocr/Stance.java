package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which side of a picture is up. Where lines stand, or where hardly anything could be spelled, the longest lines are read in all four ways,
 * and the way that gives the surest reading is taken.
 */
final class Stance {
    private static final int SAMPLE = 8;
    private static final int WAYS = 4;
    /** Share of the print's length that stands on a page that lies on its side; a page with vertical headlines has less. */
    private static final double MOSTLY = 0.6;
    /** Print that is upright is read with a mean confidence above this. */
    private static final double SURE = 0.75;

    private static final double CLEARLY = 0.1;

    private final Recogniser recogniser;

    Stance(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    static boolean liesOnItsSide(List<Quad> quads) {
        double standing =
                quads.stream().filter(Quad::standing).mapToDouble(Quad::length).sum();
        double all = quads.stream().mapToDouble(Quad::length).sum();
        return standing > MOSTLY * all;
    }

    static boolean isDoubtful(List<Spelling> spellings) {
        return !spellings.isEmpty() && confidence(spellings) < SURE;
    }

    /** By how many quarters the picture is to be turned clockwise; 0 where no other way reads clearly better. */
    int quarterTurns(GreyPyramid image, List<Quad> quads) throws OrtException {
        List<Quad> sample = quads.stream()
                .sorted(Comparator.comparingDouble(Quad::length).reversed())
                .limit(SAMPLE)
                .toList();
        double[] confidences = new double[WAYS];
        int best = 0;
        for (int turns = 0; turns < WAYS; turns++) {
            List<Strip> strips = new ArrayList<>();
            for (Quad quad : sample) {
                strips.add(Cutting.of(image, quad.turned(turns)).strip());
            }
            confidences[turns] = confidence(recogniser.read(strips));
            best = confidences[turns] > confidences[best] ? turns : best;
        }
        return confidences[best] > Math.max(SURE, confidences[0] + CLEARLY) ? best : 0;
    }

    /** Mean over the characters. */
    private static double confidence(List<Spelling> spellings) {
        double characters = spellings.stream().mapToInt(Spelling::length).sum();
        double sum = spellings.stream()
                .mapToDouble(spelling -> spelling.confidence() * spelling.length())
                .sum();
        return characters == 0 ? 0 : sum / characters;
    }
}
