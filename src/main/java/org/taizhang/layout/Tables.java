package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/**
 * Finds tables by their figures: figures on lines of their own that stand under each other, flush on one side or centred, on baselines on
 * which other columns have something too.
 */
final class Tables {
    private static final double SAME_BASELINE = 0.45;
    private static final double SAME_EDGE = 0.7;
    /** From one row to the next, in ems. */
    private static final double LONGEST_STEP = 5;

    private static final int FEWEST_ROWS = 2;

    private final List<Line> lines;

    private Tables(List<Line> lines) {
        this.lines = lines.stream().filter(line -> !line.vertical()).toList();
    }

    /** The lines of a page, with sentences in place of the lines that make up its tables. */
    static List<Line> told(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        for (PlacedTable table : new Tables(lines).find()) {
            result.removeAll(table.lines());
            result.addAll(table.told());
        }
        return result;
    }

    private List<PlacedTable> find() {
        List<Line> figures = new ArrayList<>(lines.stream()
                .filter(line -> TableText.isNumber(line.text().strip()))
                .sorted(Comparator.comparingDouble(line -> Row.boxOf(line).centreY()))
                .toList());
        List<PlacedTable> tables = new ArrayList<>();
        Set<Line> used = new HashSet<>();
        while (!figures.isEmpty()) {
            List<Line> column = columnFrom(figures);
            figures.removeAll(column);
            if (column.size() < FEWEST_ROWS || column.stream().anyMatch(used::contains)) {
                continue;
            }
            PlacedTable table = new TableColumns(lines, column).table();
            if (table != null && table.lines().stream().noneMatch(used::contains)) {
                tables.add(table);
                used.addAll(table.lines());
            }
        }
        return tables;
    }

    /** The first figure and those under it. */
    private static List<Line> columnFrom(List<Line> figures) {
        List<Line> column = new ArrayList<>(List.of(figures.get(0)));
        for (Line next = below(figures.get(0), figures); next != null; next = below(next, figures)) {
            column.add(next);
        }
        return column;
    }

    private static @Nullable Line below(Line upper, List<Line> figures) {
        double em = Row.of(upper).size();
        for (Line line : figures) {
            double step = Row.boxOf(line).centreY() - Row.boxOf(upper).centreY();
            if (step > em && step <= LONGEST_STEP * em && isAligned(Row.boxOf(upper), Row.boxOf(line), em)) {
                return line;
            }
        }
        return null;
    }

    static boolean isAligned(Box upper, Box lower, double em) {
        double near = SAME_EDGE * em;
        return Math.abs(upper.x() - lower.x()) <= near
                || Math.abs(upper.right() - lower.right()) <= near
                || Math.abs(upper.centreX() - lower.centreX()) <= near;
    }

    static boolean onOneBaseline(Line one, Line other) {
        double em = Math.min(Row.of(one).size(), Row.of(other).size());
        return Math.abs(Row.boxOf(one).centreY() - Row.boxOf(other).centreY()) <= SAME_BASELINE * em;
    }
}
