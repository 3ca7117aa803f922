package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/**
 * Joins parts of one baseline. A wide gap is a gutter where the lines above or below have a gap at the same place, with print that begins
 * or ends flush on both sides; it is only white space where a line above or below runs across it.
 */
final class Rows {
    /** No gap within a line is wider, in ems. */
    private static final double WIDEST_GAP = 3.2;
    /** How far the neighbouring line's middle may lie above or below, in ems. */
    private static final double REACH = 2.3;

    /** A gap that a blank character leaves; it is a gutter only where others show it. */
    private static final double NARROW_GAP = 1.35;

    private static final double LONGEST_PHRASE = 10;
    private static final double WIDEST_WORD_GAP = 2;
    private static final double LARGE = 1.3;
    private static final double WIDEST_HEADLINE_GAP = 1.6;

    /** The same where a gap may be a gutter or a blank. */
    private static final double FAR_REACH = 7;

    /** From one baseline to the next, in ems. */
    private static final double LEAST_STEP = 0.6;
    /** How far the first line of a paragraph stands in from the others, at most, in ems. */
    private static final double INDENT = 2.5;

    private static final int FEWEST_FLUSH = 2;
    private static final double FLUSH = 0.6;
    private static final double SAME_SIZE = 0.25;

    private final List<Line> lines;
    private final double bodySize;

    private Rows(List<Line> lines, double bodySize) {
        this.lines = lines;
        this.bodySize = bodySize;
    }

    static List<Row> of(List<Line> lines, double bodySize) {
        List<Line> printed =
                lines.stream().filter(line -> !line.text().isBlank()).toList();
        return new Rows(printed, bodySize).join();
    }

    private List<Row> join() {
        List<Row> rows = new ArrayList<>();
        List<Line> level = new ArrayList<>();
        for (Line line : lines) {
            if (line.vertical()) {
                rows.add(Row.of(line));
            } else {
                level.add(line);
            }
        }
        level.sort(Comparator.comparingDouble(line -> Row.boxOf(line).x()));
        List<Line> rest = new ArrayList<>(level);
        while (!rest.isEmpty()) {
            List<Line> row = new ArrayList<>(List.of(rest.remove(0)));
            for (Line next = next(row, rest); next != null; next = next(row, rest)) {
                row.add(next);
                rest.remove(next);
            }
            rows.add(new Row(row));
        }
        rows.sort(Comparator.comparingDouble(row -> row.box().centreY()));
        return rows;
    }

    private @Nullable Line next(List<Line> row, List<Line> rest) {
        Line last = row.get(row.size() - 1);
        Line nearest = null;
        for (Line line : rest) {
            double gap = Row.boxOf(line).x() - Row.boxOf(last).right();
            boolean near = gap > -0.5 * Row.sizeOf(last) && gap < WIDEST_GAP * Row.sizeOf(last);
            if (near && onOneBaseline(last, line) && (nearest == null || leftOf(line, nearest))) {
                nearest = line;
            }
        }
        return nearest != null && !isGutter(last, nearest) ? nearest : null;
    }

    private static boolean leftOf(Line one, Line other) {
        return Row.boxOf(one).x() < Row.boxOf(other).x();
    }

    private static boolean onOneBaseline(Line one, Line other) {
        double size = Math.min(Row.sizeOf(one), Row.sizeOf(other));
        return alike(one, other)
                && Math.abs(Row.boxOf(one).centreY() - Row.boxOf(other).centreY()) < 0.4 * size;
    }

    private static boolean alike(Line one, Line other) {
        double larger = Math.max(Row.sizeOf(one), Row.sizeOf(other));
        return Math.abs(Row.sizeOf(one) - Row.sizeOf(other)) <= SAME_SIZE * larger;
    }

    private boolean isGutter(Line left, Line right) {
        Neighbours above = neighbours(left, right, -1, REACH);
        Neighbours below = neighbours(left, right, 1, REACH);
        boolean narrow = Row.boxOf(right).x() - Row.boxOf(left).right() <= NARROW_GAP * Row.sizeOf(left);
        if (narrow) {
            return isNarrowGutter(left, right);
        }
        boolean open = above.flush() > 0 || below.flush() > 0;
        boolean crossed = above.crossing || below.crossing;
        return open || !(crossed || isOnePhrase(left, right));
    }

    /**
     * A gutter shows on several lines, or on one where none runs across; two names of equal length do not make one, nor does a gap with
     * print on its left alone on the next baselines: there an entry goes on whose name stands before the gap.
     */
    private boolean isNarrowGutter(Line left, Line right) {
        if (hasNeighbourAt(left) && !hasNeighbourAt(right)) {
            return false;
        }
        Neighbours above = neighbours(left, right, -1, FAR_REACH);
        Neighbours below = neighbours(left, right, 1, FAR_REACH);
        int flush = above.flush() + below.flush();
        return flush >= FEWEST_FLUSH || (flush > 0 && !above.crossing && !below.crossing);
    }

    /** Whether the baseline above or below has print that begins where the line begins, or indented or outdented from there. */
    private boolean hasNeighbourAt(Line line) {
        Box box = Row.boxOf(line);
        double size = Row.sizeOf(line);
        return lines.stream().filter(other -> !other.vertical()).map(Row::boxOf).anyMatch(other -> {
            double distance = Math.abs(other.centreY() - box.centreY());
            return distance >= LEAST_STEP * size
                    && distance <= REACH * size
                    && Math.abs(other.x() - box.x()) <= INDENT * size;
        });
    }

    /** The halves of a headline, or two or three words of a byline or folio, with gaps narrower than a gutter would be. */
    private boolean isOnePhrase(Line left, Line right) {
        double size = Row.sizeOf(left);
        Box both = Row.boxOf(left).union(Row.boxOf(right));
        double gap = Row.boxOf(right).x() - Row.boxOf(left).right();
        boolean headline = size >= LARGE * bodySize && gap <= WIDEST_HEADLINE_GAP * size;
        return headline || (both.width() <= LONGEST_PHRASE * size && gap <= WIDEST_WORD_GAP * size);
    }

    private static final class Neighbours {
        private boolean crossing;
        private int flushLeft;
        private int flushRight;

        /** How many lines end or begin flush with the gap; 0 where one runs across it. */
        int flush() {
            return crossing ? 0 : Math.min(flushLeft, flushRight);
        }
    }

    /** What the nearest baselines above (-1) or below (1) show at the gap; authors are named across columns. */
    private Neighbours neighbours(Line left, Line right, int direction, double reach) {
        Box leftBox = Row.boxOf(left);
        Box rightBox = Row.boxOf(right);
        double size = Row.sizeOf(left);
        Neighbours found = new Neighbours();
        for (Line line : lines) {
            Box box = Row.boxOf(line);
            double distance = direction * (box.centreY() - leftBox.centreY());
            boolean near = distance >= LEAST_STEP * size && distance <= reach * size;
            if (line.vertical() || !near || !alike(line, left) || PrintMarks.isByline(line.text())) {
                continue;
            }
            found.crossing |= box.x() < leftBox.right() - size && box.right() > rightBox.x() + size;
            found.flushLeft += Math.abs(box.right() - leftBox.right()) < FLUSH * size ? 1 : 0;
            found.flushRight += Math.abs(box.x() - rightBox.x()) < FLUSH * size ? 1 : 0;
        }
        return found;
    }
}
