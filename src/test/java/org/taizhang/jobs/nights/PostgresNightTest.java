package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job repository in a real PostgreSQL, by three settings: nights that are killed are resumed as with the built-in one, and two warehouses
 * that share it stay out of each other's way. {@code -Dtaizhang.full=true}: twenty kills over 100 documents.
 */
class PostgresNightTest {
    private static final boolean FULL = Boolean.getBoolean("taizhang.full");
    private static final int DOCUMENTS = FULL ? 100 : 12;
    private static final int KILLS = FULL ? 20 : 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres = start();
    private static Path archive = Path.of("");

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            return abort("no PostgreSQL runs on this machine: " + e.getMessage());
        }
    }

    @BeforeAll
    static void makeArchive() throws IOException {
        archive = MixedArchive.make(folder.resolve("papers"), DOCUMENTS, 3);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void nightsThatAreKilledAreResumed() throws Exception {
        Path usual = folder.resolve("built-in");
        try (NightProcess night =
                NightProcess.start(archive, usual, List.of("--workers", "1", "--set", "reading.chunk=4"))) {
            assertThat(night.end(PATIENCE)).as(night::output).isEqualTo(3);
        }
        Path warehouse = folder.resolve("with-postgres");
        Path other = folder.resolve("beside");
        Random random = new Random(6);
        for (int kills = 0; kills < KILLS; ) {
            kills += isKilled(kills % 2 == 0 ? warehouse : other, random) ? 1 : 0;
        }
        for (Path shared : List.of(warehouse, other)) {
            try (NightProcess night = night(shared)) {
                assertThat(night.end(PATIENCE)).as(night::output).isEqualTo(3);
            }
            assertThat(WarehouseState.of(shared)).isEqualTo(WarehouseState.of(usual));
            assertThat(shared.resolve("repository"))
                    .as("no database of its own")
                    .isEmptyDirectory();
        }
        assertThat(ask("SELECT count(*) FROM batch_job_execution WHERE status IN ('STARTED', 'STARTING')"))
                .as("no execution is left as if it were on")
                .isZero();
        assertThat(ask("SELECT count(*) FROM batch_job_execution WHERE status = 'COMPLETED'"))
                .isGreaterThanOrEqualTo(2);
    }

    private static boolean isKilled(Path warehouse, Random random) throws Exception {
        try (NightProcess night = night(warehouse)) {
            if (!new Moment(random.nextBoolean() ? "read" : "extract", random.nextInt(400)).await(night)) {
                return false;
            }
            night.signal("KILL");
            assertThat(night.end(PATIENCE)).isEqualTo(137);
            return true;
        }
    }

    private static NightProcess night(Path warehouse) throws IOException {
        List<String> settings = new ArrayList<>(List.of("--workers", "1", "--set", "reading.chunk=4"));
        settings.addAll(
                List.of("--set", "repository.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres"));
        settings.addAll(List.of("--set", "repository.user=postgres"));
        return NightProcess.start(archive, warehouse, settings);
    }

    private static long ask(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
