package org.taizhang.archive.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what print leaves no doubt about in figures. A mark with one or two digits between it and 万, 亿 or a per cent sign is a decimal
 * point: thousands are parted by threes, and no sentence ends there. The figure of ㎡ and ㎥ is part of the sign.
 */
final class FigureMarks {
    private static final Set<String> LIKE_A_POINT = Set.of(",", "，", "。", "·", "'");
    private static final Set<String> BEHIND_A_FIGURE = Set.of("万", "亿", "%", "％", "‰");
    private static final int MOST_DECIMALS = 2;

    private FigureMarks() {}

    static Spelling mended(Spelling spelling) {
        List<String> characters = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < spelling.length(); i++) {
            if (!isDoubledPower(spelling, i)) {
                characters.add(
                        isDecimalPoint(spelling, i)
                                ? "."
                                : spelling.characters().get(i));
                places.add(spelling.place(i));
            }
        }
        return new Spelling(characters, places, spelling.confidence(), spelling.weakest());
    }

    private static boolean isDecimalPoint(Spelling spelling, int index) {
        if (!LIKE_A_POINT.contains(spelling.characters().get(index)) || !isDigit(spelling, index - 1)) {
            return false;
        }
        int end = index + 1;
        while (isDigit(spelling, end)) {
            end++;
        }
        int decimals = end - index - 1;
        return decimals >= 1
                && decimals <= MOST_DECIMALS
                && end < spelling.length()
                && BEHIND_A_FIGURE.contains(spelling.characters().get(end));
    }

    private static boolean isDoubledPower(Spelling spelling, int index) {
        if (index == 0 || isDigit(spelling, index + 1)) {
            return false;
        }
        String sign = spelling.characters().get(index - 1);
        String power = spelling.characters().get(index);
        return (sign.equals("㎡") && power.equals("2")) || (sign.equals("㎥") && power.equals("3"));
    }

    private static boolean isDigit(Spelling spelling, int index) {
        return index >= 0
                && index < spelling.length()
                && Character.isDigit(spelling.characters().get(index).charAt(0));
    }
}
