package org.taizhang.layout;

/** A name in place of a heading: a paragraph begins with it, and a space parts it from its text. */
final class LeadPhrase {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_BEFORE_FIGURE = 4;
    private static final int LONGEST = 30;

    private LeadPhrase() {}

    /** Whether two Chinese words stand apart near the line's beginning, before any punctuation. */
    static boolean opens(String line) {
        for (int i = SHORTEST; i < line.length() - 1 && i <= LONGEST; i++) {
            char before = line.charAt(i - 1);
            if (Characters.isStop(before)) {
                return false;
            }
            if (Characters.isBlank(line.charAt(i))) {
                boolean word = Characters.isHan(before) || Characters.isCloser(before);
                return word && Character.isLetter(line.charAt(i + 1));
            }
        }
        return false;
    }

    /** Whether what has been read of a paragraph may be such a name before a figure; 截至 and 全市 are too short for one. */
    static boolean fitsBeforeFigure(CharSequence read) {
        return read.length() >= SHORTEST_BEFORE_FIGURE && read.length() <= LONGEST;
    }
}
