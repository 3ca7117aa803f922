package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;

/** The arrays of numbers in OFD attributes, in millimetres. What is no number counts as 0, so that one bad attribute costs one place only. */
final class OfdNumbers {
    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** x, y, width, height */
    static final double[] A4 = {0, 0, 210, 297};

    private static final int MOST_REPEATED = 10_000;

    private OfdNumbers() {}

    /** Four numbers of which the last two are a size; {@code otherwise} where there are not. */
    static double[] box(String text, double[] otherwise) {
        List<Double> numbers = list(text);
        boolean sound = numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0;
        return sound ? numbers.stream().mapToDouble(n -> n).toArray() : otherwise;
    }

    /** The numbers of an attribute; {@code g 3 4.2} stands for 4.2 three times. */
    static List<Double> list(String text) {
        List<Double> numbers = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length && numbers.size() < MOST_REPEATED; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.min(MOST_REPEATED, number(words[i + 1]));
                double value = number(words[i + 2]);
                for (int n = 0; n < times; n++) {
                    numbers.add(value);
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                numbers.add(number(words[i]));
            }
        }
        return numbers;
    }

    static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
