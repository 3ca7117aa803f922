package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/** Finds the heads over the columns of a table, in up to three rows; one may stand over several columns. */
final class TableHeads {
    private static final double LONGEST_STEP = 1.5;
    private static final double LONGEST_UNIT_STEP = 3;
    /** How far the middle of a head may lie outside of the cells, in ems. */
    private static final double SIDE = 4;

    private static final int MOST_ROWS = 3;
    private static final double LARGER = 1.25;
    private static final int LONGEST_HEAD = 16;

    private final List<Line> lines;
    private final List<Box> columns;
    private final Box body;
    private final double em;

    TableHeads(List<Line> lines, List<List<Line>> columns) {
        this.lines = lines;
        this.em = Row.of(columns.get(0).get(0)).size();
        this.columns = columns.stream().map(TableColumns::boxOf).toList();
        this.body = this.columns.stream().reduce(Box::union).orElseThrow();
    }

    /** The table with its heads; null where not every column has one. */
    @Nullable
    PlacedTable table(List<List<List<Line>>> rows) {
        List<TableHead> heads = stacked(over());
        List<TableHead> upper =
                heads.stream().filter(head -> isOverSeveral(head, heads)).toList();
        List<TableHead> own = heads.stream()
                .filter(head -> !upper.contains(head))
                .sorted(Comparator.comparingDouble(head -> head.box().centreX()))
                .toList();
        if (own.size() != columns.size()) {
            return null;
        }
        double lowest =
                own.stream().mapToDouble(head -> head.box().bottom()).max().orElse(0);
        List<List<Line>> whole = own.stream()
                .map(head -> head.box().bottom() > lowest - em / 2 ? withUpper(head, upper) : head.lines())
                .toList();
        return new PlacedTable(whole, rows, unit());
    }

    private static List<TableHead> stacked(List<Line> over) {
        List<TableHead> heads = new ArrayList<>();
        for (Line line : over) {
            if (heads.stream().noneMatch(head -> head.takes(line))) {
                heads.add(new TableHead(line));
            }
        }
        return heads;
    }

    /** Whether lower heads stand on both sides of it, and none right under it. */
    private static boolean isOverSeveral(TableHead head, List<TableHead> heads) {
        double centre = head.box().centreX();
        List<TableHead> below =
                heads.stream().filter(other -> other.isBelow(head)).toList();
        return below.stream().anyMatch(other -> other.box().centreX() < centre)
                && below.stream().anyMatch(other -> other.box().centreX() > centre);
    }

    private static List<Line> withUpper(TableHead head, List<TableHead> upper) {
        List<Line> lines = new ArrayList<>();
        upper.stream()
                .filter(head::isBelow)
                .min(Comparator.comparingDouble(head::aside))
                .ifPresent(over -> lines.addAll(over.lines()));
        lines.addAll(head.lines());
        return lines;
    }

    /** The lines of the rows right above the body, from top to bottom. */
    private List<Line> over() {
        List<Line> over = new ArrayList<>();
        double top = body.y();
        for (int row = 0; row < MOST_ROWS; row++) {
            double bottom = top;
            List<Line> next = lines.stream()
                    .filter(line -> isHead(line) && isRightAbove(Row.boxOf(line), bottom))
                    .filter(line -> !over.contains(line))
                    .toList();
            over.addAll(next);
            top = next.stream().mapToDouble(line -> Row.boxOf(line).y()).max().orElse(top);
        }
        over.sort(Comparator.comparingDouble(line -> Row.boxOf(line).y()));
        return over;
    }

    private boolean isRightAbove(Box head, double top) {
        return head.centreY() < top
                && top - head.bottom() <= LONGEST_STEP * em
                && head.centreX() > body.x() - SIDE * em
                && head.centreX() < body.right() + SIDE * em;
    }

    private boolean isHead(Line line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_HEAD
                && Row.of(line).size() <= LARGER * em
                && !TableText.isNumber(text)
                && !TableText.isUnit(text)
                && !Characters.endsSentence(text)
                && !Characters.holdsSentence(text);
    }

    private List<Line> unit() {
        return lines.stream()
                .filter(line -> TableText.isUnit(line.text().strip()))
                .filter(line -> Row.boxOf(line).centreY() < body.y()
                        && body.y() - Row.boxOf(line).bottom() < MOST_ROWS * LONGEST_UNIT_STEP * em
                        && Row.boxOf(line).overlapX(body) > 0)
                .limit(1)
                .toList();
    }
}
