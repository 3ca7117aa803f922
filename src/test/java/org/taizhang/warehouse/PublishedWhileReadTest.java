package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.disk.Folders;

/**
 * A process publishes release after release, each with its own number in every row of every fact; readers of another process query without
 * pause. No error, no answer from two releases. 12 releases by default, as many as {@code -Dtaizhang.releases=200} says;
 * a fifth reader is Python, where the machine's has the module duckdb.
 */
class PublishedWhileReadTest {
    private static final int RELEASES = Integer.getInteger("taizhang.releases", 12);
    private static final String MARKS = """
            SELECT DISTINCT mark::INTEGER AS mark FROM (
                SELECT value AS mark FROM %1$sfact_measurement%2$s UNION ALL SELECT page FROM %1$sfact_milestone%2$s
                UNION ALL SELECT page FROM %1$sfact_mention%2$s UNION ALL SELECT page FROM %1$sfact_article%2$s)
            """;

    /** Publishes as many releases as it is told. */
    static final class Writer {
        private Writer() {}

        public static void main(String... arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            BuiltWarehouse template = BuiltWarehouse.at(Path.of(arguments[1]));
            WarehouseFolder warehouse = new WarehouseFolder(root);
            for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
                template.buildAgain(warehouse);
                mark(warehouse.next().resolve(WarehouseFolder.DATABASE), number);
                SampleWarehouse.build(warehouse)
                        .publish(BuiltWarehouse.NIGHT.plusSeconds(number), 7)
                        .close();
                System.out.println("published " + number);
            }
        }

        private static void mark(Path database, int number) {
            try (DuckDb session = DuckDb.inMemory()) {
                session.execute("ATTACH " + DuckDb.literal(database) + " AS taizhang");
                session.execute("USE taizhang");
                session.execute("UPDATE fact_measurement SET value = " + number);
                for (String fact : List.of("fact_milestone", "fact_mention", "fact_article")) {
                    session.execute("UPDATE " + fact + " SET page = " + number);
                }
                session.execute("USE memory");
                session.execute("DETACH taizhang");
            }
        }
    }

    /** What one reader saw: the marks of each of its answers. */
    private record Seen(String reader, List<List<Integer>> answers) {}

    private interface Reader {
        List<Integer> read() throws Exception;
    }

    @TempDir
    Path folder;

    private volatile boolean over;

    @Test
    void readersMeetNoErrorAndNoMixedRelease() throws Exception {
        Path template = folder.resolve("template");
        Path root = folder.resolve("warehouse");
        BuiltWarehouse built = new BuiltWarehouse(template);
        built.copyTo(root);
        WarehouseFolder warehouse = new WarehouseFolder(root);
        Folders.delete(new org.taizhang.warehouse.disk.LocalDisk(), warehouse.next());
        Release held;
        List<Seen> seen = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ChildProcess writer =
                new ChildProcess(Writer.class, root.toString(), template.toString(), "" + RELEASES)) {
            writer.await("published 1");
            held = Release.current(warehouse);
            List<Integer> first = marks(held.query(MARKS.formatted("", "")));
            List<Future<Seen>> readers = new ArrayList<>();
            readers.add(threads.submit(reading("through Release", () -> throughRelease(warehouse))));
            readers.add(threads.submit(reading("plain JDBC", () -> throughJdbc(root))));
            readers.add(threads.submit(reading("Parquet glob", () -> throughParquet(root))));
            readers.add(threads.submit(reading("held open", () -> marks(held.query(MARKS.formatted("", ""))))));
            if (Python.has("duckdb")) {
                readers.add(threads.submit(() -> throughPython(root)));
            }
            writer.await("published " + RELEASES);
            over = true;
            Files.writeString(stop(), "");
            for (Future<Seen> reader : readers) {
                seen.add(reader.get());
            }
            assertThat(seen.get(3).answers()).as("the release that stays open").containsOnly(first);
            held.close();
        } finally {
            over = true;
            Files.writeString(stop(), "");
            threads.shutdownNow();
        }
        for (Seen one : seen) {
            assertThat(one.answers())
                    .as(one.reader())
                    .isNotEmpty()
                    .allSatisfy(marks -> assertThat(marks).hasSize(1));
        }
        assertThat(seen)
                .filteredOn(one -> !one.reader().equals("held open"))
                .allSatisfy(one -> assertThat(one.answers().stream().map(marks -> marks.get(0)))
                        .as(one.reader() + " never goes back")
                        .isSorted());
        System.out.println("readers of " + RELEASES + " releases: "
                + seen.stream()
                        .map(one -> one.reader() + " " + one.answers().size())
                        .toList());
        assertThat(throughRelease(warehouse)).containsExactly(RELEASES);
        assertThat(new Releases(warehouse).names()).hasSize(7);
    }

    private Callable<Seen> reading(String name, Reader reader) {
        return () -> {
            List<List<Integer>> answers = new ArrayList<>();
            while (!over || answers.isEmpty()) {
                answers.add(reader.read());
            }
            return new Seen(name, answers);
        };
    }

    private static List<Integer> marks(QueryResult result) {
        return result.rows().stream().map(row -> (Integer) row.get(0)).toList();
    }

    private static List<Integer> throughRelease(WarehouseFolder warehouse) {
        try (Release release = Release.current(warehouse)) {
            return marks(release.query(MARKS.formatted("", "")));
        }
    }

    /** As any Java program reads: through the link, which DuckDB resolves once. */
    private static List<Integer> throughJdbc(Path root) throws Exception {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        readOnly.setProperty("access_mode", "READ_ONLY");
        String url = "jdbc:duckdb:" + root.resolve("current/taizhang.duckdb");
        try (Connection connection = DriverManager.getConnection(url, readOnly)) {
            return marks(connection, MARKS.formatted("", ""));
        }
    }

    /** Files are opened one by one, so whoever reads several follows the link once, before. */
    private static List<Integer> throughParquet(Path root) throws Exception {
        Path release = root.resolve("current").toRealPath();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return marks(connection, MARKS.formatted("read_parquet('" + release + "/star/", "/*/*.parquet')"));
        }
    }

    private static List<Integer> marks(Connection connection, String sql) throws Exception {
        List<Integer> marks = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                marks.add(rows.getInt(1));
            }
        }
        return marks;
    }

    private Path stop() {
        return folder.resolve("stop");
    }

    /** Another process in another language, which opens the database anew for each answer. */
    private Seen throughPython(Path root) throws IOException {
        Path program = Path.of("src/test/resources/warehouse/reader.py");
        List<List<Integer>> answers = Python.run(program, root.toString(), stop().toString(), MARKS.formatted("", ""))
                .lines()
                .map(line -> Stream.of(line.split(" ")).map(Integer::valueOf).toList())
                .toList();
        return new Seen("python", answers);
    }
}
