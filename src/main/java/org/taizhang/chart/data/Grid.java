package org.taizhang.chart.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;

/**
 * A chart's data as a table of words, for readers who do not see the picture, want the exact value or ask where it comes from.
 *
 * @param rows cells by row, each as many as there are headings
 */
public record Grid(List<String> headings, List<List<Cell>> rows) {
    public Grid {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell of the table.
     *
     * @param datum what it writes out; null for a name or a gap
     */
    public record Cell(String text, @Nullable Datum datum) {
        static Cell of(String text) {
            return new Cell(text, null);
        }

        /** Ids of the facts behind it; none behind a name. */
        public List<String> facts() {
            return datum == null ? List.of() : datum.facts();
        }
    }

    /** Every value of the data; plans are marked. */
    public static Grid of(ChartData data, Language language) {
        return of(data, language, Set.of());
    }

    /**
     * Every value of the data; plans, and values made from revised facts, are marked.
     *
     * @param revised ids of facts
     */
    public static Grid of(ChartData data, Language language, Set<String> revised) {
        return data instanceof Slips slips ? of(slips, language) : of((Table) data, language, revised);
    }

    private static Grid of(Table table, Language language, Set<String> revised) {
        List<String> headings = new ArrayList<>(List.of(""));
        table.columns().forEach(column -> headings.add(column.name()));
        table.series()
                .forEach(series -> headings.add(series.name().isEmpty() ? language.say("数值", "Value") : series.name()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < table.categories().size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(table.categories().get(i))));
            for (Column column : table.columns()) {
                row.add(Cell.of(column.cells().get(i)));
            }
            for (Series series : table.series()) {
                row.add(cell(series, i, language, revised));
            }
            rows.add(row);
        }
        return new Grid(headings, rows);
    }

    private static Cell cell(Series series, int at, Language language, Set<String> revised) {
        Point point = series.at(at);
        if (point == null) {
            return Cell.of("–");
        }
        String mark = switch (point.standing()) {
            case ACTUAL -> "";
            case PROVISIONAL -> language.say("（初步）", " (provisional)");
            case PLAN -> language.say("（计划）", " (plan)");
        };
        String change = point.facts().stream().anyMatch(revised::contains) ? language.say("（修订）", " (revised)") : "";
        return new Cell(Numerals.exact(point.value()) + mark + change, point);
    }

    private static Grid of(Slips slips, Language language) {
        List<String> headings = language == Language.ZH
                ? List.of("", "开工", "原定完成", "实际或预计完成", "推迟（月）")
                : List.of("", "Start", "First planned end", "Actual or expected end", "Slip (months)");
        return new Grid(
                headings, slips.rows().stream().map(slip -> row(slip, language)).toList());
    }

    private static List<Cell> row(Slip slip, Language language) {
        String mark = switch (slip.kind()) {
            case REACHED -> "";
            case EXPECTED -> language.say("（预计）", " (expected)");
            case OVERDUE -> language.say("（未见完成）", " (not reported)");
        };
        return List.of(
                Cell.of(slip.name()),
                Cell.of(slip.start() == null ? "–" : String.valueOf(slip.start())),
                new Cell(slip.planned().toString(), slip),
                new Cell(slip.outcome() + mark, slip),
                new Cell(Long.toString(slip.months()), slip));
    }
}
