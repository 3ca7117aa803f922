package org.taizhang.jobs.output;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.QueryResult;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.SqlFile;
import org.taizhang.warehouse.WarehouseDefinition;

/** What a release holds, for the end of a night: documents, facts and issues by kind, and where things are. */
public final class NightSummary {
    private static final String QUARANTINED = "quarantined";
    private static final String ARCHIVE = "archive";

    private final Release release;
    private final Map<String, Map<String, Long>> counts;
    private final List<String> quarantine;
    private final List<String> archive;

    private NightSummary(
            Release release, Map<String, Map<String, Long>> counts, List<String> quarantine, List<String> archive) {
        this.release = release;
        this.counts = counts;
        this.quarantine = quarantine;
        this.archive = archive;
    }

    /** @param definition folder {@code warehouse/}, whose {@code report/*.sql} say what is counted */
    public static NightSummary of(Release release, Path definition) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        List<String> quarantine = List.of();
        List<String> archive = List.of();
        for (SqlFile file : new WarehouseDefinition(definition).sql("report")) {
            QueryResult result = release.query(file.sql());
            if (file.name().equals(QUARANTINED)) {
                quarantine = lines(result);
            } else if (file.name().equals(ARCHIVE)) {
                archive = lines(result);
            } else {
                counts.put(file.name(), counts(result));
            }
        }
        return new NightSummary(release, counts, quarantine, archive);
    }

    /** Documents in quarantine. */
    public int quarantined() {
        return quarantine.size();
    }

    public void write(PrintWriter out) {
        out.println();
        counts.forEach((what, kinds) -> out.println(String.format(Locale.ROOT, "%-10s  %s", what, list(kinds))));
        quarantine.forEach(line -> out.println("quarantine  " + line));
        archive.forEach(line -> out.println("archive     " + line));
        out.println("release     " + release.folder());
        out.flush();
    }

    private static List<String> lines(QueryResult result) {
        return result.rows().stream()
                .map(row -> row.stream()
                        .map(Cells::harmless)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining("  ")))
                .toList();
    }

    private static Map<String, Long> counts(QueryResult result) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (List<@Nullable Object> row : result.rows()) {
            counts.put(Cells.harmless(row.get(0)), ((Number) java.util.Objects.requireNonNull(row.get(1))).longValue());
        }
        return counts;
    }

    private static String list(Map<String, Long> kinds) {
        return kinds.isEmpty()
                ? "none"
                : kinds.entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
