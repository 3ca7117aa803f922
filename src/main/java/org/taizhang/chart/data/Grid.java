package org.taizhang.chart.data;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;

/**
 * A chart's data as a table of words, for readers who do not see the picture or want the exact value.
 *
 * @param rows cells by row, each as many as there are headings
 */
public record Grid(List<String> headings, List<List<String>> rows) {
    public Grid {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Every value of the data; plans are marked. */
    public static Grid of(ChartData data, Language language) {
        return data instanceof Slips slips ? of(slips, language) : of((Table) data, language);
    }

    private static Grid of(Table table, Language language) {
        List<String> headings = new ArrayList<>(List.of(""));
        table.columns().forEach(column -> headings.add(column.name()));
        table.series()
                .forEach(series -> headings.add(series.name().isEmpty() ? language.say("数值", "Value") : series.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.categories().size(); i++) {
            List<String> row = new ArrayList<>(List.of(table.categories().get(i)));
            for (Column column : table.columns()) {
                row.add(column.cells().get(i));
            }
            for (Series series : table.series()) {
                row.add(cell(series, i, language));
            }
            rows.add(row);
        }
        return new Grid(headings, rows);
    }

    private static String cell(Series series, int at, Language language) {
        Point point = series.at(at);
        if (point == null) {
            return "–";
        }
        String mark = switch (point.standing()) {
            case ACTUAL -> "";
            case PROVISIONAL -> language.say("（初步）", " (provisional)");
            case PLAN -> language.say("（计划）", " (plan)");
        };
        return Numerals.exact(point.value()) + mark;
    }

    private static Grid of(Slips slips, Language language) {
        List<String> headings = language == Language.ZH
                ? List.of("", "开工", "原定完成", "实际或预计完成", "推迟（月）")
                : List.of("", "Start", "First planned end", "Actual or expected end", "Slip (months)");
        return new Grid(
                headings, slips.rows().stream().map(slip -> row(slip, language)).toList());
    }

    private static List<String> row(Slip slip, Language language) {
        String mark = switch (slip.kind()) {
            case REACHED -> "";
            case EXPECTED -> language.say("（预计）", " (expected)");
            case OVERDUE -> language.say("（未见完成）", " (not reported)");
        };
        return List.of(
                slip.name(),
                slip.start() == null ? "–" : String.valueOf(slip.start()),
                slip.planned().toString(),
                slip.outcome() + mark,
                Long.toString(slip.months()));
    }
}
