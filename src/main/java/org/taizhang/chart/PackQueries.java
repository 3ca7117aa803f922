package org.taizhang.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.spec.PackFileException;

/**
 * The queries that every pack needs, whatever its charts.
 *
 * @param region rows {@code region_code, region} for a code or name
 * @param commonestRegion one such row
 * @param facts what the evidence lists show, for ids
 */
record PackQueries(NamedSql region, NamedSql commonestRegion, NamedSql facts) {
    static PackQueries in(Path folder) {
        return new PackQueries(
                read(folder, "region.sql"), read(folder, "commonest_region.sql"), read(folder, "facts.sql"));
    }

    private static NamedSql read(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return new NamedSql(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new PackFileException(file + ": every pack needs this query: " + failure.getMessage(), failure);
        }
    }
}
