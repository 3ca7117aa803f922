package org.taizhang.archive;

import java.util.List;
import org.taizhang.document.Line;

/**
 * Whether the characters that a page carries can be those that it shows. A font without or with a wrong way back to characters, or a bad
 * layer of recognised text, gives signs that no text has, or Chinese characters in proportions that no Chinese text has.
 *
 * @param characters all that are drawn, without white space
 * @param impossible those that stand for nothing, or for letters that occur in no Chinese text
 * @param chinese Chinese characters
 * @param common those of them, and of the marks, that are common in running text
 */
record TextQuality(int characters, int impossible, int chinese, int common) {
    private static final int FEWEST = 10;
    private static final double MOST_IMPOSSIBLE = 0.1;
    /** In shorter texts, such as lists of names, the proportions tell nothing. */
    private static final int ENOUGH_CHINESE = 150;

    private static final double LEAST_COMMON = 0.04;
    private static final String USUAL_SIGNS = "\u00A0\u00AD·×÷°±§£¥®©²³¼½¾";

    /** @param unmapped characters that are drawn, but that the font gives no meaning */
    static TextQuality of(List<Line> lines, int unmapped) {
        int characters = unmapped;
        int impossible = unmapped;
        int chinese = 0;
        int common = 0;
        for (Line line : lines) {
            for (int point : line.text().codePoints().toArray()) {
                characters += Character.isWhitespace(point) ? 0 : 1;
                impossible += isImpossible(point) ? 1 : 0;
                chinese += Character.isIdeographic(point) ? 1 : 0;
                common += CommonCharacters.isCommon(point) ? 1 : 0;
            }
        }
        return new TextQuality(characters, impossible, chinese, common);
    }

    boolean isBad() {
        boolean signs = characters > FEWEST && impossible > MOST_IMPOSSIBLE * characters;
        boolean proportions = chinese >= ENOUGH_CHINESE && common < LEAST_COMMON * chinese;
        return signs || proportions;
    }

    /** Letters, but hardly any Chinese among them: what a recogniser of another language makes of a Chinese page. */
    boolean isForeign() {
        return characters >= ENOUGH_CHINESE && chinese < LEAST_COMMON * characters;
    }

    /** What is wrong with it, for people. */
    String told() {
        if (impossible > MOST_IMPOSSIBLE * characters) {
            return impossible + " of its " + characters + " characters stand for nothing that Chinese text has";
        }
        return isForeign()
                ? "only " + chinese + " of its " + characters + " characters are Chinese"
                : "only " + common + " of its " + chinese + " Chinese characters are common ones";
    }

    private static boolean isImpossible(int point) {
        return switch (Character.getType(point)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.SURROGATE ->
                !Character.isWhitespace(point);
            default -> point == 0xFFFD || (point >= 0xA0 && point < 0x250 && USUAL_SIGNS.indexOf(point) < 0);
        };
    }
}
