package org.taizhang.chart;

import java.nio.file.Path;
import org.taizhang.chart.spec.NamedSql;

/**
 * The queries that every pack needs, whatever its charts.
 *
 * @param region rows {@code region_code, region} for a code or name
 * @param commonestRegion one such row
 * @param facts what the evidence lists show, for ids
 * @param districtsTold rows {@code region_code, region} of the districts that documents tell of
 * @param regionsWithin rows {@code region_code, region}
 * @param codeNames rows {@code kind, code, name}
 * @param revisions figures that papers of the quarter replaced
 * @param documentsTold what was read for the quarter, by publication
 * @param checksHeld what the release was held against, in one row
 */
record PackQueries(
        NamedSql region,
        NamedSql commonestRegion,
        NamedSql facts,
        NamedSql districtsTold,
        NamedSql regionsWithin,
        NamedSql codeNames,
        NamedSql revisions,
        NamedSql documentsTold,
        NamedSql checksHeld) {
    static PackQueries in(Path folder) {
        return new PackQueries(
                read(folder, "region.sql"),
                read(folder, "commonest_region.sql"),
                read(folder, "facts.sql"),
                read(folder, "districts_told.sql"),
                read(folder, "regions_within.sql"),
                read(folder, "code_names.sql"),
                read(folder, "revisions_in_quarter.sql"),
                read(folder, "documents_told.sql"),
                read(folder, "checks_held.sql"));
    }

    private static NamedSql read(Path folder, String name) {
        return NamedSql.read(folder, name, "every pack");
    }
}
