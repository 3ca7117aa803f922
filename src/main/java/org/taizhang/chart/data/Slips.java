package org.taizhang.chart.data;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans beside outcomes.
 *
 * @param asOf the report's last day, drawn as a line
 */
public record Slips(List<Slip> rows, LocalDate asOf) implements ChartData {
    public Slips {
        rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        rows.forEach(row -> facts.addAll(row.facts()));
        return facts;
    }
}
