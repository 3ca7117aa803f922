package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.warehouse.disk.Disk;

/**
 * The tables of a release as Parquet: a dimension is one file, a fact is a folder with a file for each year of issue, as Hive, Spark and
 * Arrow part a data set. Rows keep the order of their table.
 */
final class StarFiles {
    static final String FOLDER = "star";
    private static final String DATE = "issue_date";

    private final DuckDb session;
    private final Disk disk;
    private final Path release;

    StarFiles(DuckDb session, Disk disk, Path release) {
        this.session = session;
        this.disk = disk;
        this.release = release;
    }

    /** Writes all tables. @return the paths of each table's files in the release */
    Map<String, List<String>> write() throws IOException {
        disk.makeFolder(release.resolve(FOLDER));
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String table : session.tables()) {
            files.put(table, isFact(table) ? years(table) : whole(table));
        }
        return files;
    }

    private boolean isFact(String table) {
        return table.startsWith("fact_") && session.columns(table).contains(DATE);
    }

    private List<String> whole(String table) throws IOException {
        return List.of(copy("FROM " + table, table + ".parquet"));
    }

    private List<String> years(String table) throws IOException {
        List<String> files = new ArrayList<>();
        String years = "SELECT DISTINCT year(" + DATE + ") FROM " + table + " ORDER BY ALL NULLS LAST";
        for (List<Object> row : session.query(years).rows()) {
            Object year = row.get(0);
            files.add(
                    year == null
                            ? copy(
                                    "FROM " + table + " WHERE " + DATE + " IS NULL",
                                    file(table, "__HIVE_DEFAULT_PARTITION__"))
                            : copy(
                                    "FROM " + table + " WHERE " + DATE + " BETWEEN " + day(year, 1, 1) + " AND "
                                            + day(year, 12, 31),
                                    file(table, year)));
        }
        if (files.isEmpty()) {
            files.add(copy("FROM " + table, file(table, "__HIVE_DEFAULT_PARTITION__")));
        }
        return files;
    }

    private static String file(String table, Object year) {
        return table + "/year=" + year + "/part-0.parquet";
    }

    private static String day(Object year, int month, int day) {
        return "make_date(" + year + ", " + month + ", " + day + ")";
    }

    private String copy(String query, String name) throws IOException {
        Path file = release.resolve(FOLDER).resolve(name);
        disk.makeFolder(java.util.Objects.requireNonNull(file.getParent()));
        disk.write(file, target -> session.copyToParquet(query, target));
        return FOLDER + "/" + name;
    }
}
