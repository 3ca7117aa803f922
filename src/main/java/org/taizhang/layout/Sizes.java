package org.taizhang.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.document.Line;

/** Sizes of print. */
final class Sizes {
    private static final double STEP = 0.5;

    private Sizes() {}

    /** The size (in points, to half a point) in which most characters of the lines are set; 0 where none is known. */
    static double mostUsed(List<Line> lines) {
        Map<Double, Integer> characters = new TreeMap<>();
        for (Line line : lines) {
            if (line.fontSize() > 0) {
                double size = Math.round(line.fontSize() / STEP) * STEP;
                characters.merge(size, line.text().length(), Integer::sum);
            }
        }
        return characters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
