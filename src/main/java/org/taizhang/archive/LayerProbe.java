package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.archive.ocr.OcrException;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.Line;

/**
 * Compares the text layer of a scanned page with what its picture shows at the same places, in a few samples: the layer may be that of
 * another page, or the work of a bad recogniser.
 */
final class LayerProbe {
    private static final int SAMPLES = 10;
    /** Longer pieces would leave the print where a page lies askew. In characters. */
    private static final int LONGEST = 12;

    private static final int SHORTEST = 6;
    private static final int FEWEST = 3;
    /** Below this likeness a layer is worse than what is read here. */
    private static final double LEAST_LIKENESS = 0.8;

    private final OcrEngine engine;

    LayerProbe(OcrEngine engine) {
        this.engine = engine;
    }

    /**
     * Mean likeness of the samples, 0..1; 1 where there are too few that can be compared.
     *
     * @param lines of the text layer
     * @param picture of the page, as the lines lie on it
     */
    double likeness(List<Line> lines, BufferedImage picture, double pixelsPerPoint) throws OcrException {
        List<Line> candidates = lines.stream().filter(LayerProbe::isComparable).toList();
        List<String> texts = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        int step = Math.max(1, candidates.size() / SAMPLES);
        for (int i = 0; i < candidates.size() && texts.size() < SAMPLES; i += step) {
            Line line = candidates.get(i);
            texts.add(line.text().substring(0, Math.min(LONGEST, line.text().length())));
            boxes.add(beginning(line));
        }
        List<String> seen = engine.spell(picture, pixelsPerPoint, boxes);
        if (texts.size() < FEWEST) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < texts.size(); i++) {
            sum += likeness(plain(texts.get(i)), plain(seen.get(i)));
        }
        return sum / texts.size();
    }

    static boolean isWrong(double likeness) {
        return likeness < LEAST_LIKENESS;
    }

    private static boolean isComparable(Line line) {
        return !line.vertical()
                && line.box() != null
                && line.places() != null
                && plain(line.text()).length() >= SHORTEST;
    }

    private static Box beginning(Line line) {
        Box box = Objects.requireNonNull(line.box());
        CharacterPlaces places = Objects.requireNonNull(line.places());
        int last = Math.min(LONGEST, line.text().length()) - 1;
        return new Box(box.x(), box.y(), places.end(last), box.height());
    }

    /** Letters, digits and Chinese characters alone: marks are easily mistaken. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Share of the first text that is found in the second in the same order. */
    static double likeness(String one, String other) {
        int[] common = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = common[j];
                common[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(common[j], common[j - 1]);
                diagonal = above;
            }
        }
        return one.isEmpty() ? 1 : (double) common[other.length()] / one.length();
    }
}
