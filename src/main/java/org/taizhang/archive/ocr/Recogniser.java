package org.taizhang.archive.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Spells strips of print. Strips of like length share a run of the model. */
final class Recogniser {
    /** Height to which the model wants its strips. */
    static final int HEIGHT = 48;

    private static final int MOST_STRIPS = 8;
    /** The strips of one run together are not longer than this, so that memory stays bounded. In pixels. */
    private static final int LONGEST_RUN = 12_000;

    private final OcrModels models;

    Recogniser(OcrModels models) {
        this.models = models;
    }

    /** In the order of the strips. */
    List<Spelling> read(List<Strip> strips) throws OrtException {
        Spelling[] spellings = new Spelling[strips.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> strips.get(i).width()));
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size()
                    && to - from < MOST_STRIPS
                    && (to - from + 1) * strips.get(order.get(to)).width() <= LONGEST_RUN) {
                to++;
            }
            run(strips, order.subList(from, to), spellings);
            from = to;
        }
        return List.of(spellings);
    }

    private void run(List<Strip> strips, List<Integer> members, Spelling[] spellings) throws OrtException {
        int width = strips.get(members.get(members.size() - 1)).width();
        FloatBuffer pixels = FloatBuffer.allocate(members.size() * 3 * HEIGHT * width);
        for (int member : members) {
            strips.get(member).put(pixels, width);
        }
        long[] shape = {members.size(), 3, HEIGHT, width};
        try (OnnxTensor input = OnnxTensor.createTensor(models.environment(), pixels.rewind(), shape);
                OrtSession.Result result = models.recogniser()
                        .run(Map.of(
                                models.recogniser().getInputNames().iterator().next(), input))) {
            float[][][] likelihoods = (float[][][]) result.get(0).getValue();
            for (int i = 0; i < members.size(); i++) {
                double used = (double) strips.get(members.get(i)).width() / width;
                spellings[members.get(i)] = decode(likelihoods[i], used);
            }
        }
    }

    /** CTC: the likeliest class of each step; repeats are one character, class 0 parts them. */
    private Spelling decode(float[][] steps, double used) {
        List<String> characters = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        double sum = 0;
        int last = 0;
        for (int step = 0; step < steps.length; step++) {
            int best = 0;
            for (int c = 1; c < steps[step].length; c++) {
                best = steps[step][c] > steps[step][best] ? c : best;
            }
            double place = (step + 0.5) / steps.length / used;
            if (best != 0 && best != last && place <= 1) {
                characters.add(models.alphabet().get(best));
                places.add(place);
                sum += steps[step][best];
            }
            last = best;
        }
        return new Spelling(characters, places, characters.isEmpty() ? 0 : sum / characters.size());
    }
}
