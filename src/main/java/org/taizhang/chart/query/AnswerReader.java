package org.taizhang.chart.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Column;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.spec.ChartSpec;
import org.taizhang.chart.spec.SeriesSpec;
import org.taizhang.chart.spec.Unit;
import org.taizhang.chart.spec.Wording;
import org.taizhang.chart.style.Language;

/**
 * Reads the answer to a chart's query.
 *
 * <p>A table has the columns {@code category}, {@code value} and, where wanted, {@code series}, {@code standing} ({@code actual},
 * {@code provisional}, {@code plan}), {@code facts} (list of ids) and the words that the chart's file names under {@code columns}. A row whose
 * value is NULL keeps its category's place: a gap. A slip chart has {@code category, start_on, planned_on, outcome_on, outcome, facts}.
 */
public final class AnswerReader {
    private final ChartSpec spec;
    private final Language language;
    private final UnaryOperator<String> names;

    /** @param names turns a word into the pack's language where it is the name of a place */
    public AnswerReader(ChartSpec spec, Language language, UnaryOperator<String> names) {
        this.spec = spec;
        this.language = language;
        this.names = names;
    }

    /**
     * Asks the chart's query and reads the answer.
     *
     * @param asOf the last day that the pack speaks of
     */
    public ChartData read(Asking asking, Map<String, ?> values, LocalDate asOf) {
        String file = spec.query().file();
        List<Row> rows = asking.ask(spec.query(), values).stream()
                .map(cells -> new Row(file, cells))
                .toList();
        return spec.form() == Form.SLIP ? slips(rows, asOf) : table(rows);
    }

    private static Slips slips(List<Row> rows, LocalDate asOf) {
        return new Slips(rows.stream().map(AnswerReader::slip).toList(), asOf);
    }

    private static Slip slip(Row row) {
        return new Slip(
                row.required("category"),
                row.day("start_on").orElse(null),
                row.day("planned_on").orElseThrow(() -> row.refuse("planned_on", "must not be NULL")),
                row.day("outcome_on").orElseThrow(() -> row.refuse("outcome_on", "must not be NULL")),
                Slip.Outcome.valueOf(row.required("outcome").toUpperCase(Locale.ROOT)),
                row.texts("facts"));
    }

    private Table table(List<Row> rows) {
        List<String> categories =
                rows.stream().map(row -> row.required("category")).distinct().toList();
        Map<String, Map<String, Point>> points = new HashMap<>();
        Set<String> codes = new LinkedHashSet<>(spec.series().keySet());
        for (Row row : rows) {
            codes.add(row.text("series"));
            row.number("value")
                    .ifPresent(value -> points.computeIfAbsent(row.text("series"), any -> new HashMap<>())
                            .put(row.required("category"), point(row, value)));
        }
        List<Series> series = codes.stream()
                .filter(code -> spec.form() == Form.SHARE ? spec.series().containsKey(code) : points.containsKey(code))
                .map(code -> series(code, categories, points.getOrDefault(code, Map.of())))
                .toList();
        return new Table(categories.stream().map(this::label).toList(), series, columns(rows, categories));
    }

    private String label(String category) {
        Wording label = spec.categories().get(category);
        return label == null ? names.apply(category) : label.in(language);
    }

    private Point point(Row row, BigDecimal value) {
        String standing = row.text("standing");
        Unit unit = spec.unit(row.text("series"), language);
        return new Point(
                unit.of(value), standing.isEmpty() ? Standing.ACTUAL : Standing.of(standing), row.texts("facts"));
    }

    private Series series(String code, List<String> categories, Map<String, Point> points) {
        SeriesSpec known = spec.series().get(code);
        List<@Nullable Point> row = new ArrayList<>();
        categories.forEach(category -> row.add(points.get(category)));
        return new Series(known == null ? names.apply(code) : known.label().in(language), row);
    }

    private List<Column> columns(List<Row> rows, List<String> categories) {
        List<Column> columns = new ArrayList<>();
        spec.columns().forEach((name, heading) -> {
            Map<String, String> cells = new LinkedHashMap<>();
            rows.forEach(row -> cells.putIfAbsent(row.required("category"), row.required(name)));
            columns.add(new Column(
                    heading.in(language),
                    categories.stream()
                            .map(category -> names.apply(cells.getOrDefault(category, "")))
                            .toList()));
        });
        return columns;
    }
}
