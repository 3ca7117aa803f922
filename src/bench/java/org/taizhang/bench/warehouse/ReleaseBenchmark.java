package org.taizhang.bench.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.SqlFile;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * Measures the release of the warehouse whose folder is the first argument: its size beside its own Parquet files, what it costs plain DuckDB
 * to write the same rows by hand, which no star build can go below, and each question of the cookbook.
 */
public final class ReleaseBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int RUNS = 3;

    private ReleaseBenchmark() {}

    private interface Work {
        void run() throws SQLException;
    }

    public static void main(String... arguments) throws IOException, SQLException {
        WarehouseFolder warehouse = new WarehouseFolder(Path.of(arguments[0]));
        try (Release release = Release.current(warehouse)) {
            long database = Files.size(release.folder().resolve(WarehouseFolder.DATABASE));
            long parquet = size(release.folder().resolve("star"));
            System.out.printf(
                    Locale.ROOT,
                    "size: database %.1f MB, Parquet %.1f MB, ratio %.2f%n",
                    database / 1e6,
                    parquet / 1e6,
                    (double) database / parquet);
            rewrite(release);
            for (SqlFile query : new WarehouseDefinition(Path.of("warehouse")).sql("queries")) {
                System.out.printf(
                        Locale.ROOT,
                        "%-48s %8.0f ms%n",
                        query.name(),
                        1_000 * best(() -> release.query(query.sql())));
            }
        }
    }

    /** The same rows, written by one statement for each table into a new database. */
    private static void rewrite(Release release) throws IOException, SQLException {
        Path copy = Files.createTempDirectory("taizhang-rewrite").resolve("copy.duckdb");
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + copy);
                Statement statement = connection.createStatement()) {
            for (String table : release.tables()) {
                Path file = release.folder().resolve("star").resolve(table + ".parquet");
                String source = Files.exists(file)
                        ? file.toString()
                        : release.folder().resolve("star").resolve(table) + "/*/*.parquet";
                statement.execute("CREATE TABLE " + table + " AS FROM read_parquet('" + source + "')");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "the same rows by hand: %.1f s, CPU %.1f s, %.1f MB%n",
                (System.nanoTime() - start) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                Files.size(copy) / 1e6);
        Files.delete(copy);
    }

    private static double best(Work work) throws SQLException {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
