package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taizhang.bench.night.Figure;
import org.taizhang.bench.night.ResultFiles;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.SqlFile;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * The release of a warehouse: its size beside its own Parquet files, and each question of the cookbook beside the same question on a copy
 * that DuckDB makes by {@code COPY FROM DATABASE} in a storage of its own choice: {@code -Dbench=warehouse.ReleaseBenchmark}.
 */
public final class ReleaseBenchmark {
    private static final int ROUNDS = 3;
    private static final double MOST_MILLISECONDS = 300;
    private static final double MOST_TIMES_PLAIN = 1.3;
    private static final double MOST_TIMES_PARQUET = 1.5;

    private final String size;
    private final List<String> lines = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();
    private double slowest;
    private int slow;

    private ReleaseBenchmark(String size) {
        this.size = size;
    }

    /** @param arguments the warehouse's folder, and how the results call it, e.g. {@code 10m} */
    public static void main(String... arguments) throws IOException, SQLException {
        WarehouseFolder warehouse = new WarehouseFolder(Path.of(arguments[0]));
        new ReleaseBenchmark(arguments[1]).run(warehouse);
    }

    private void run(WarehouseFolder warehouse) throws IOException, SQLException {
        try (Release release = Release.current(warehouse)) {
            Path database = release.folder().resolve(WarehouseFolder.DATABASE);
            Path copy = warehouse.root().resolve("plain.duckdb");
            Files.deleteIfExists(copy);
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("SET memory_limit = '3072MiB'");
                statement.execute("SET temp_directory = '" + warehouse.root().resolve("spill") + "'");
                statement.execute("ATTACH '" + database + "' AS taizhang (READ_ONLY)");
                statement.execute("ATTACH '" + copy + "' AS plain");
                statement.execute("COPY FROM DATABASE taizhang TO plain");
                for (SqlFile query : new WarehouseDefinition(Path.of("warehouse")).sql("queries")) {
                    ask(statement, query);
                }
            }
            tell(size(database), size(release.folder().resolve("star")), size(copy));
            Files.delete(copy);
        }
    }

    private void ask(Statement statement, SqlFile query) throws SQLException {
        List<Double> released = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            released.add(milliseconds(statement, "taizhang", query));
            copied.add(milliseconds(statement, "plain", query));
        }
        double median = Figure.median(released);
        ours.add(median);
        plain.add(Figure.median(copied));
        slowest = Math.max(slowest, median);
        slow += median > MOST_MILLISECONDS ? 1 : 0;
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                query.name(),
                median,
                released.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                        - released.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                Figure.median(copied)));
    }

    /** Until the whole answer lies in DuckDB's memory. */
    private static double milliseconds(Statement statement, String database, SqlFile query) throws SQLException {
        statement.execute("USE " + database);
        long start = System.nanoTime();
        statement.executeQuery(query.sql()).close();
        return (System.nanoTime() - start) / 1e6;
    }

    private void tell(double database, double parquet, double copy) throws IOException {
        StringBuilder details = new StringBuilder(String.format(
                Locale.ROOT,
                "%nDuckDB's own copy of the database takes %.0f MB. Questions above %.0f ms: %d of %d.%n%n"
                        + "| question | ms, median | spread | on the copy |%n| --- | ---: | ---: | ---: |%n",
                copy,
                MOST_MILLISECONDS,
                slow,
                ours.size()));
        lines.forEach(details::append);
        ResultFiles.write(
                "questions-" + size,
                LocalDate.now(),
                "The release of the warehouse of " + size + " figures: size, and the questions of the cookbook, " + ROUNDS
                        + " rounds, beside the same on DuckDB's own copy (COPY FROM DATABASE).",
                List.of(
                        Figure.bound("slowest question, " + size, "ms", List.of(slowest), MOST_MILLISECONDS),
                        new Figure(
                                "all questions, " + size,
                                "ms",
                                List.of(sum(ours)),
                                "on DuckDB's own copy",
                                List.of(sum(plain)),
                                MOST_TIMES_PLAIN),
                        new Figure(
                                "database, " + size,
                                "MB",
                                List.of(database),
                                "its Parquet, zstd",
                                List.of(parquet),
                                MOST_TIMES_PARQUET)),
                details.toString());
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }
}
