package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spells strips of print. Strips of like length share a run of the model. */
final class Recogniser {
    /** Height to which the model wants its strips. */
    static final int HEIGHT = 48;

    private static final int CHANNELS = 3;
    /** Pixels of a strip's width for which the model gives one answer. */
    private static final int STEP = 8;

    private static final int MOST_STRIPS = 8;
    /** The strips of one run together are not longer than this, so that memory stays bounded. In pixels. */
    private static final int LONGEST_RUN = 12_000;
    /** What is likelier than this is the likeliest: the likelihoods of a step add up to 1. */
    private static final float CERTAIN = 0.5f;

    private final Network network;
    private final List<String> alphabet;
    private final FloatSpace input = new FloatSpace();

    Recogniser(Network network, List<String> alphabet) {
        this.network = network;
        this.alphabet = alphabet;
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
        int width = roundedUp(strips.get(members.get(members.size() - 1)).width());
        int steps = width / STEP;
        long[] shape = {members.size(), CHANNELS, HEIGHT, width};
        FloatBuffer pixels = input.of(shape);
        for (int member : members) {
            strips.get(member).put(pixels, width);
        }
        long[] outputShape = {members.size(), steps, alphabet.size()};
        FloatBuffer likelihoods = network.run(pixels.rewind(), shape, outputShape);
        for (int i = 0; i < members.size(); i++) {
            double used = (double) strips.get(members.get(i)).width() / width;
            spellings[members.get(i)] = decode(likelihoods, i * steps, steps, used);
        }
    }

    private static int roundedUp(int width) {
        return (width + STEP - 1) / STEP * STEP;
    }

    /** CTC: the likeliest class of each step; repeats are one character, class 0 parts them. */
    private Spelling decode(FloatBuffer likelihoods, int firstStep, int steps, double used) {
        List<String> characters = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        float[] step = new float[alphabet.size()];
        double sum = 0;
        double weakest = 1;
        int last = 0;
        for (int i = 0; i < steps; i++) {
            likelihoods.get((firstStep + i) * step.length, step);
            int best = likeliest(step);
            double place = (i + 0.5) / steps / used;
            if (best != 0 && best != last && place <= 1) {
                characters.add(alphabet.get(best));
                places.add(place);
                sum += step[best];
                weakest = Math.min(weakest, step[best]);
            }
            last = best;
        }
        double confidence = characters.isEmpty() ? 0 : sum / characters.size();
        return FigureMarks.mended(new Spelling(characters, places, confidence, weakest));
    }

    private static int likeliest(float[] step) {
        int best = 0;
        for (int c = 1; c < step.length && step[best] <= CERTAIN; c++) {
            best = step[c] > step[best] ? c : best;
        }
        return best;
    }
}
