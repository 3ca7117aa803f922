package org.taizhang.chart.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Column;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Look;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.style.Language;

/**
 * A chart's data as rows for a sheet.
 *
 * @param headings the last one is that of the facts' ids
 * @param numeric by column, whether it holds numbers
 * @param rows cells: texts, {@link Quantity}s, days; empty text for a gap
 */
record DataRows(List<String> headings, List<Boolean> numeric, List<List<Object>> rows) {
    private static final int MOST_DECIMALS = 6;

    static DataRows of(ChartData data, Look look) {
        return data instanceof Slips slips ? of(slips, look.language()) : of((Table) data, look);
    }

    static DataRows of(Listing.Section section) {
        return new DataRows(
                section.headings(),
                Collections.nCopies(section.headings().size(), false),
                section.rows().stream().map(row -> List.<Object>copyOf(row)).toList());
    }

    private static DataRows of(Table table, Look look) {
        Language language = look.language();
        List<String> headings = new ArrayList<>(List.of(language.say("项", "Item")));
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        for (Column column : table.columns()) {
            headings.add(column.name());
            numeric.add(false);
        }
        for (Series series : table.series()) {
            headings.add(series.name().isEmpty() ? language.say("数值", "Value") : series.name());
            numeric.add(true);
        }
        headings.add(ids(language));
        numeric.add(false);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.categories().size(); i++) {
            rows.add(row(table, i, look));
        }
        return new DataRows(headings, numeric, rows);
    }

    private static String ids(Language language) {
        return language.say("事实编号", "Fact ids");
    }

    private static List<Object> row(Table table, int at, Look look) {
        List<Object> row = new ArrayList<>(List.of(table.categories().get(at)));
        table.columns().forEach(column -> row.add(column.cells().get(at)));
        Set<String> facts = new LinkedHashSet<>();
        for (Series series : table.series()) {
            Point point = series.at(at);
            if (point == null) {
                row.add("");
            } else {
                row.add(new Quantity(point.value(), decimals(series), look.percent(), point.standing()));
                facts.addAll(point.facts());
            }
        }
        row.add(String.join(" ", facts));
        return row;
    }

    /** As many as the series' finest value has, so that the points of a column stand one below the other. */
    private static int decimals(Series series) {
        return series.known()
                .map(Point::value)
                .map(BigDecimal::stripTrailingZeros)
                .mapToInt(value -> Math.max(0, Math.min(MOST_DECIMALS, value.scale())))
                .max()
                .orElse(0);
    }

    private static DataRows of(Slips slips, Language language) {
        List<String> headings = language == Language.ZH
                ? List.of("项目", "开工", "原定完成", "实际或预计完成", "完成日期性质", "推迟（月）", ids(language))
                : List.of(
                        "Project",
                        "Start",
                        "First planned end",
                        "Actual or expected end",
                        "The end is",
                        "Slip (months)",
                        ids(language));
        return new DataRows(
                headings,
                List.of(false, true, true, true, false, true, false),
                slips.rows().stream().map(slip -> row(slip, language)).toList());
    }

    private static List<Object> row(Slip slip, Language language) {
        String kind = switch (slip.kind()) {
            case REACHED -> language.say("实际", "reached");
            case EXPECTED -> language.say("预计", "expected");
            case OVERDUE -> language.say("未见完成", "not reported");
        };
        return List.of(
                slip.name(),
                slip.start() == null ? "" : slip.start(),
                slip.planned(),
                slip.outcome(),
                kind,
                new Quantity(BigDecimal.valueOf(slip.months()), 0, false, Standing.ACTUAL),
                String.join(" ", slip.facts()));
    }
}
