package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.document.Box;

/** Rows of one size that follow each other down a column, or one vertical line. */
final class Block {
    private final List<Row> rows = new ArrayList<>();
    private Box box;
    private double size;
    private boolean bold;

    Block(Row first) {
        rows.add(first);
        box = first.box();
        size = first.size();
        bold = first.bold();
    }

    void add(Row row) {
        rows.add(row);
        box = box.union(row.box());
        bold &= row.bold();
        double[] sizes = rows.stream().mapToDouble(Row::size).sorted().toArray();
        size = sizes[sizes.length / 2];
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** How many rows it has. */
    int height() {
        return rows.size();
    }

    Row first() {
        return rows.get(0);
    }

    Row last() {
        return rows.get(rows.size() - 1);
    }

    Box box() {
        return box;
    }

    /** The median of its rows' sizes. */
    double size() {
        return size;
    }

    /** Whether all of its rows are. */
    boolean bold() {
        return bold;
    }

    boolean vertical() {
        return first().vertical();
    }

    /** From one baseline to the next, in points; for a single row a usual distance. */
    double pitch() {
        if (rows.size() < 2) {
            return 1.6 * size();
        }
        double[] steps = new double[rows.size() - 1];
        for (int i = 1; i < rows.size(); i++) {
            steps[i - 1] = rows.get(i).box().centreY() - rows.get(i - 1).box().centreY();
        }
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining());
    }
}
