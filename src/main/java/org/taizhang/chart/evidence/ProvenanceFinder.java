package org.taizhang.chart.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.query.Row;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.style.Numerals;
import org.taizhang.document.Box;
import org.taizhang.document.Span;

/** Looks up where facts come from. */
public final class ProvenanceFinder {
    private final Asking asking;
    private final EvidenceQueries queries;
    private final Map<String, ?> values;

    /** @param values for the queries' parameters other than the ids */
    public ProvenanceFinder(Asking asking, EvidenceQueries queries, Map<String, ?> values) {
        this.asking = asking;
        this.queries = queries;
        this.values = values;
    }

    /** The facts of these ids by id, in the order of their printing; ids that the release does not hold are left out. */
    public Map<String, Provenance> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Row>> places =
                rows(queries.places(), ids).collect(Collectors.groupingBy(row -> row.text("fact_id")));
        List<Row> successions = rows(queries.successions(), ids).toList();
        Map<String, List<String>> earlier = grouped(successions, "new_id", "old_id");
        Map<String, List<String>> later = grouped(successions, "old_id", "new_id");
        Map<String, Provenance> found = new LinkedHashMap<>();
        rows(queries.provenance(), ids).forEach(row -> {
            String id = row.required("id");
            found.put(
                    id,
                    provenance(
                            row,
                            places.getOrDefault(id, List.of()),
                            earlier.getOrDefault(id, List.of()),
                            later.getOrDefault(id, List.of())));
        });
        return found;
    }

    private Stream<Row> rows(NamedSql query, Collection<String> ids) {
        Map<String, Object> bound = new LinkedHashMap<>(values);
        bound.put("fact_ids", String.join("\n", ids));
        return asking.ask(query, bound).stream().map(cells -> new Row(query.file(), cells));
    }

    private static Map<String, List<String>> grouped(List<Row> rows, String by, String what) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(by), Collectors.mapping(row -> row.text(what), Collectors.toList())));
    }

    private static Provenance provenance(Row row, List<Row> places, List<String> earlier, List<String> later) {
        Provenance.Paper paper = new Provenance.Paper(
                row.required("publication"),
                row.required("issue_date"),
                row.required("document"),
                number(row, "page").orElse(1),
                row.required("article"));
        List<Mark> marks = places.stream()
                .map(place -> mark(place, paper, row.required("content_hash")))
                .toList();
        return new Provenance(
                row.required("id"),
                claim(row),
                row.texts("about"),
                Sentence.of(row.required("evidence"), words(row), row.required("story")),
                paper,
                row.required("project_id"),
                row.required("project"),
                marks,
                earlier,
                later);
    }

    private static Provenance.Claim claim(Row row) {
        Provenance.Kind kind = Provenance.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        List<String> label = new ArrayList<>(List.of(row.required("label"), row.required("stage")));
        label.removeIf(String::isEmpty);
        String value = Stream.of(row.number("value"), row.number("value_high"))
                .flatMap(Optional::stream)
                .map(Numerals::exact)
                .collect(Collectors.joining("–"));
        String when = Stream.of(row.text("period_start"), row.text("period_end"))
                .filter(day -> !day.isEmpty())
                .distinct()
                .collect(Collectors.joining("…"));
        return new Provenance.Claim(
                kind,
                String.join(" · ", label),
                value.isEmpty() ? "" : value + " " + row.required("unit"),
                row.required("modality"),
                when);
    }

    private static @Nullable Span words(Row row) {
        Optional<Integer> start = number(row, "words_start");
        Optional<Integer> end = number(row, "words_end");
        return start.isEmpty() || end.isEmpty() ? null : new Span(start.get(), end.get());
    }

    private static Optional<Integer> number(Row row, String column) {
        return row.number(column).map(BigDecimal::intValue);
    }

    private static Mark mark(Row row, Provenance.Paper paper, String contentHash) {
        Function<String, Double> side = name -> row.number(name).orElseThrow().doubleValue();
        ArchivePage page = new ArchivePage(
                paper.document(),
                contentHash,
                number(row, "page").orElse(1),
                side.apply("page_width"),
                side.apply("page_height"),
                number(row, "quarter_turns").orElse(0));
        Box line = new Box(side.apply("x"), side.apply("y"), side.apply("width"), side.apply("height"));
        Box words = row.number("figure_x").isEmpty()
                ? null
                : new Box(
                        side.apply("figure_x"),
                        side.apply("figure_y"),
                        side.apply("figure_width"),
                        side.apply("figure_height"));
        return new Mark(page, line, words);
    }
}
