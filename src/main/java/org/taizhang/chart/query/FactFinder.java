package org.taizhang.chart.query;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.style.Numerals;

/** Looks up the facts behind a chart by their ids. */
public final class FactFinder {
    private final Asking asking;
    private final NamedSql query;
    private final Map<String, ?> values;

    /** @param values for the query's parameters other than {@code :fact_ids} */
    public FactFinder(Asking asking, NamedSql query, Map<String, ?> values) {
        this.asking = asking;
        this.query = query;
        this.values = values;
    }

    /** The facts of these ids, in their order; ids that the release does not hold are left out. */
    public List<Fact> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> bound = new LinkedHashMap<>(values);
        bound.put("fact_ids", String.join("\n", ids));
        Map<String, Fact> facts = new LinkedHashMap<>();
        asking.ask(query, bound).forEach(cells -> {
            Fact fact = fact(new Row(query.file(), cells));
            facts.put(fact.id(), fact);
        });
        return ids.stream().filter(facts::containsKey).map(facts::get).toList();
    }

    private static Fact fact(Row row) {
        String value = row.number("value").map(Numerals::exact).orElse("");
        return new Fact(
                row.required("id"),
                (row.required("label") + " " + value + row.required("unit")).strip(),
                row.required("about"),
                row.required("evidence"),
                row.required("document"),
                row.number("page").map(BigDecimal::intValue).orElse(1),
                row.required("publication"),
                row.required("issue_date"),
                row.required("story"));
    }
}
