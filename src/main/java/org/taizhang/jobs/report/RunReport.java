package org.taizhang.jobs.report;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.warehouse.QueryResult;

/**
 * What one run did, and what its release holds. A run that failed or was stopped has a report too, without a release; therefore reports
 * lie beside the releases and not in them, and a release is the same bytes however long it took.
 *
 * @param release its name; empty where the run published none
 * @param before the release that was current when the run began; empty in the first run
 * @param tables the answers to {@code warehouse/night/*.sql}; none without a release
 */
public record RunReport(
        Instant started,
        Instant ended,
        Path archive,
        NightOutcome outcome,
        String release,
        String before,
        Map<String, QueryResult> tables,
        List<Remark> remarks) {
    public RunReport {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        remarks = List.copyOf(remarks);
    }

    /** How long it took; nothing where the clock was put back in between. */
    public Duration duration() {
        return ended.isBefore(started) ? Duration.ZERO : Duration.between(started, ended);
    }

    /** Rows of a table; none where there is no such table. */
    List<Map<String, @Nullable Object>> rows(String table) {
        QueryResult result = tables.get(table);
        return result == null ? List.of() : result.maps();
    }

    /** The only row's number in a column; 0 where there is no row. */
    long number(String table, String column) {
        return sum(table, column);
    }

    /** Sum of a column. */
    long sum(String table, String column) {
        return rows(table).stream()
                .mapToLong(row -> ((Number) Objects.requireNonNull(row.get(column), column)).longValue())
                .sum();
    }

    /** What came new, by publication; nothing in the first run, whose documents are a stock and no delivery. */
    Arrivals arrivals() {
        Map<String, Long> documents = new TreeMap<>();
        if (!before.isEmpty()) {
            rows("publications").forEach(row -> {
                long came = ((Number) Objects.requireNonNull(row.get("new"))).longValue();
                if (came > 0) {
                    documents.put(String.valueOf(row.get("publication")), came);
                }
            });
        }
        return new Arrivals(ended, documents);
    }

    RunReport with(List<Remark> found) {
        return new RunReport(started, ended, archive, outcome, release, before, tables, found);
    }
}
