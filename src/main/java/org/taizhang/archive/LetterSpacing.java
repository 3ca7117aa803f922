package org.taizhang.archive;

import java.util.List;

/** Headings set with even gaps between their characters (坚 决 打 好) are one line, however wide the gaps. */
final class LetterSpacing {
    private static final int SHORTEST = 4;
    private static final double WIDEST_GAP = 3;
    private static final double EVEN = 0.12;

    private LetterSpacing() {}

    /** Whether the gap before the glyph at {@code index} is one of several even gaps in a row. */
    static boolean holds(List<Glyph> row, int index) {
        Glyph glyph = row.get(index);
        double gap = row.get(index - 1).gapTo(glyph);
        if (gap > WIDEST_GAP * glyph.size()) {
            return false;
        }
        int from = index;
        while (from > 1 && isEven(row, from - 1, gap)) {
            from--;
        }
        int to = index;
        while (to + 1 < row.size() && isEven(row, to + 1, gap)) {
            to++;
        }
        return to - from + 2 >= SHORTEST;
    }

    private static boolean isEven(List<Glyph> row, int index, double gap) {
        double other = row.get(index - 1).gapTo(row.get(index));
        return Math.abs(other - gap) <= EVEN * row.get(index).size();
    }
}
