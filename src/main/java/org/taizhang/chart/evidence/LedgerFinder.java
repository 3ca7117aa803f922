package org.taizhang.chart.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.query.Row;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;

/** Opens the ledger at the projects of a region. */
public final class LedgerFinder {
    private final Asking asking;
    private final EvidenceQueries queries;
    private final Map<String, ?> values;
    private final Language language;

    /** @param values for the queries' parameters other than the ids */
    public LedgerFinder(Asking asking, EvidenceQueries queries, Map<String, ?> values, Language language) {
        this.asking = asking;
        this.queries = queries;
        this.values = values;
        this.language = language;
    }

    /** The projects of the pack's region, and others that its charts speak of, by name. */
    public List<Ledger> find(Collection<String> alsoWanted) {
        Map<String, List<Row>> plans = byProject(queries.plans(), List.of());
        Map<String, List<Row>> steps = byProject(queries.steps(), List.of());
        return rows(queries.projects(), alsoWanted).stream()
                .map(row -> ledger(
                        row,
                        plans.getOrDefault(row.text("project_id"), List.of()),
                        steps.getOrDefault(row.text("project_id"), List.of())))
                .toList();
    }

    private Map<String, List<Row>> byProject(NamedSql query, Collection<String> ids) {
        return rows(query, ids).stream().collect(Collectors.groupingBy(row -> row.text("project_id")));
    }

    private List<Row> rows(NamedSql query, Collection<String> ids) {
        Map<String, Object> bound = new LinkedHashMap<>(values);
        bound.put("project_ids", String.join("\n", ids));
        return asking.ask(query, bound).stream()
                .map(cells -> new Row(query.file(), cells))
                .toList();
    }

    private Ledger ledger(Row row, List<Row> plans, List<Row> steps) {
        Ledger.Head head = new Ledger.Head(
                row.required("region"),
                row.required("kind"),
                row.required("stage"),
                row.text("since"),
                row.number("investment_total_cny").map(this::money).orElse(""),
                row.required("first_seen"),
                row.required("last_seen"),
                whole(row, "documents"));
        return new Ledger(
                row.required("project_id"),
                row.required("project"),
                head,
                row.texts("names"),
                plans.stream().map(LedgerFinder::plan).toList(),
                steps.stream().map(LedgerFinder::step).toList(),
                row.texts("facts"));
    }

    private String money(BigDecimal yuan) {
        return language.say(Numerals.label(yuan, language) + "元", "CNY " + Numerals.label(yuan, language));
    }

    private static Ledger.Plan plan(Row row) {
        return new Ledger.Plan(
                row.required("part"),
                row.required("stage"),
                day(row, "first_planned"),
                day(row, "last_planned"),
                whole(row, "plans"),
                row.day("outcome").orElse(null));
    }

    private static Ledger.Step step(Row row) {
        return new Ledger.Step(
                row.required("id"),
                row.required("part"),
                row.required("stage"),
                whole(row, "stage_order"),
                row.required("modality").equals("plan"),
                day(row, "day"));
    }

    private static LocalDate day(Row row, String column) {
        return row.day(column).orElseThrow(() -> row.refuse(column, "must not be NULL"));
    }

    private static int whole(Row row, String column) {
        return row.number(column).map(BigDecimal::intValue).orElse(0);
    }
}
