package org.taizhang.jobs.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.QueryResult;

/** A table for a terminal: numbers to the right, columns cut at a width that people can read. */
final class TextTable {
    private static final int WIDEST_COLUMN = 60;

    private final QueryResult result;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    TextTable(QueryResult result) {
        this.result = result;
        widths = new int[result.columns().size()];
        measure(result.columns());
        for (List<@Nullable Object> row : result.rows()) {
            List<String> cells = row.stream()
                    .map(cell -> DisplayWidth.fit(Cells.harmless(cell), WIDEST_COLUMN))
                    .toList();
            measure(cells);
            rows.add(cells);
        }
    }

    void write(PrintWriter out) {
        out.println(line(result.columns(), List.of()));
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : "  ").append("─".repeat(width));
        }
        out.println(rule);
        for (int i = 0; i < rows.size(); i++) {
            out.println(line(rows.get(i), result.rows().get(i)));
        }
        out.println("(" + rows.size() + (rows.size() == 1 ? " row)" : " rows)"));
        out.flush();
    }

    private void measure(List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
        }
    }

    private String line(List<String> cells, List<@Nullable Object> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            boolean number = !values.isEmpty() && values.get(i) instanceof Number;
            line.append(i == 0 ? "" : "  ").append(number ? padding + cells.get(i) : cells.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }
}
