package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/** Grows a table from one column of figures to the columns on both sides. */
final class TableColumns {
    /** From one cell to the next, in ems. */
    private static final double WIDEST_GAP = 40;
    /** Share of the rows that have something in a column. */
    private static final double MOST = 0.6;

    private static final int LONGEST_CELL = 24;

    private final List<Line> lines;
    private final List<Line> spine;
    private final double em;

    /** @param spine figures under each other, one in each row */
    TableColumns(List<Line> lines, List<Line> spine) {
        this.lines = lines;
        this.spine = spine;
        this.em = Row.of(spine.get(0)).size();
    }

    /** The table around the figures; null where they stand in none. */
    @Nullable
    PlacedTable table() {
        List<List<Line>> columns = new ArrayList<>();
        columns.add(spine);
        for (List<Line> next = beside(columns.get(0), -1); next != null; next = beside(columns.get(0), -1)) {
            columns.add(0, next);
        }
        int last = columns.size() - 1;
        for (List<Line> next = beside(columns.get(last), 1); next != null; next = beside(columns.get(last), 1)) {
            columns.add(next);
            last++;
        }
        return columns.size() < 2 ? null : new TableHeads(lines, columns).table(rows(columns));
    }

    /** The nearest column on the left (-1) or right (1); null where there is none. */
    private @Nullable List<Line> beside(List<Line> column, int direction) {
        Box edge = boxOf(column);
        List<Line> found = new ArrayList<>();
        for (Line figure : spine) {
            Line cell = nearest(figure, edge, direction);
            if (cell != null) {
                found.add(cell);
            }
        }
        return found.size() >= MOST * spine.size() && found.size() > 1 && isColumn(found) ? found : null;
    }

    private @Nullable Line nearest(Line figure, Box edge, int direction) {
        Line nearest = null;
        double least = WIDEST_GAP * em;
        for (Line line : lines) {
            Box box = Row.boxOf(line);
            double gap = direction < 0 ? edge.x() - box.right() : box.x() - edge.right();
            if (gap > 0 && gap < least && Tables.onOneBaseline(figure, line)) {
                nearest = line;
                least = gap;
            }
        }
        return nearest;
    }

    /** Cells are brief, stand in one column, and nothing else stands between them. */
    private boolean isColumn(List<Line> cells) {
        Box box = boxOf(cells);
        boolean aligned = true;
        for (int i = 1; i < cells.size(); i++) {
            aligned &= Row.boxOf(cells.get(i)).overlapX(Row.boxOf(cells.get(i - 1))) > 0;
        }
        boolean brief = cells.stream()
                .allMatch(cell -> cell.text().length() <= LONGEST_CELL && !Characters.holdsSentence(cell.text()));
        boolean alone = lines.stream().noneMatch(line -> !cells.contains(line) && isWithin(Row.boxOf(line), box));
        return aligned && brief && alone;
    }

    private static boolean isWithin(Box line, Box column) {
        return line.centreY() > column.y()
                && line.centreY() < column.bottom()
                && line.centreX() > column.x()
                && line.centreX() < column.right();
    }

    private List<List<List<Line>>> rows(List<List<Line>> columns) {
        List<List<List<Line>>> rows = new ArrayList<>();
        for (Line figure : spine) {
            List<List<Line>> row = new ArrayList<>();
            for (List<Line> column : columns) {
                row.add(column.stream()
                        .filter(cell -> Tables.onOneBaseline(figure, cell))
                        .toList());
            }
            rows.add(row);
        }
        return rows;
    }

    static Box boxOf(List<Line> cells) {
        Box box = Row.boxOf(cells.get(0));
        for (Line cell : cells) {
            box = box.union(Row.boxOf(cell));
        }
        return box;
    }
}
