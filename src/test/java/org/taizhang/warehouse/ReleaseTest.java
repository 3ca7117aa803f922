package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's query may do to a release, and what not. */
class ReleaseTest {
    @TempDir
    static Path folder;

    private static Release release;

    @BeforeAll
    static void publish() {
        release = SampleWarehouse.publish(folder);
    }

    @AfterAll
    static void close() {
        release.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE mine (a INTEGER)",
                "DELETE FROM fact_measurement",
                "DROP VIEW measurements",
                "FROM read_csv('/etc/passwd')",
                "FROM read_text('%s')",
                "FROM glob('/*')",
                "COPY dim_stage TO '%s.stolen'",
                "SELECT 1; COPY dim_stage TO '%s.stolen'",
                "ATTACH '%s.other'",
                "SET enable_external_access = true",
                "RESET lock_configuration",
                "INSTALL httpfs",
                "LOAD '/tmp/evil.duckdb_extension'",
                "EXPORT DATABASE '%s.stolen'"
            })
    void refusesAQueryThatReachesOut(String sql) {
        Path manifest = release.folder().resolve("manifest.json");
        assertThatThrownBy(() -> release.query(sql.formatted(manifest))).isInstanceOf(WarehouseException.class);
        assertThat(Path.of(manifest + ".stolen")).doesNotExist();
        assertThat(release.query("SELECT count(*) > 0 FROM fact_measurement").rows())
                .containsExactly(List.of(true));
    }

    @Test
    void tellsWhatIsWrongWithAQueryInDuckDbsWords() {
        assertThatThrownBy(() -> release.query("SELECT valeu FROM measurements"))
                .isInstanceOf(WarehouseException.class)
                .hasMessageStartingWith("Binder Error: Referenced column \"valeu\" not found");
    }

    @Test
    void takesAnyTextAsAValue() {
        String hostile = "'; DROP VIEW measurements; --";
        assertThat(release.query("SELECT ? AS echo", List.of(hostile)).rows()).containsExactly(List.of(hostile));
    }

    @Test
    void givesValuesAsPlainJava() {
        QueryResult result = release.query("""
                SELECT 1300.000000::DECIMAL(28, 6) AS d, DATE '2020-03-10' AS day, NULL AS nothing, [1, 2] AS list,
                       sum(x) AS total
                FROM range(3) AS r(x)
                """);
        assertThat(result.columns()).containsExactly("d", "day", "nothing", "list", "total");
        assertThat(result.types().subList(0, 2)).containsExactly("DECIMAL(28,6)", "DATE");
        assertThat(result.rows().get(0).toString()).isEqualTo("[1300, 2020-03-10, null, [1, 2], 3]");
    }

    @Test
    void isOpenedTwiceInOneProcess() {
        try (Release other = Release.current(new WarehouseFolder(folder))) {
            assertThat(other.query("SELECT count(*) FROM articles").rows())
                    .isEqualTo(release.query("SELECT count(*) FROM articles").rows());
        }
    }

    @Test
    void isReadByAClientThatKnowsNothingOfUs() {
        try (DuckDb plain = DuckDb.inMemory()) {
            Path database = folder.resolve("current").resolve(WarehouseFolder.DATABASE);
            plain.execute("ATTACH " + DuckDb.literal(database) + " AS whatever (READ_ONLY)");
            assertThat(plain.query("""
                                    SELECT region, sum(value) FROM whatever.measurements
                                    WHERE metric = 'project_count' AND stage = 'resumption' AND issue_date = DATE '2019-03-31'
                                    GROUP BY ALL ORDER BY ALL
                                    """).rows().toString()).isEqualTo("[[博爱县, 15], [山阳区, 12], [解放区, 10]]");
            assertThat(plain.text(
                            "SELECT tags['storage_version'] FROM duckdb_databases() WHERE database_name = 'whatever'"))
                    .startsWith("v1.2.0");
        }
    }

    @Test
    void liesAsParquetBesideTheDatabase() {
        try (DuckDb plain = DuckDb.inMemory()) {
            plain.bind("file", folder.resolve("current/star/fact_measurement/*/*.parquet"));
            assertThat(plain.text("SELECT count(*) FROM read_parquet(getvariable('file'))"))
                    .isEqualTo(String.valueOf(release.hash("fact_measurement").rows()));
        }
    }

    @Test
    void isSealed() throws java.io.IOException {
        try (var files = Files.walk(release.folder())) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .noneMatch(permission -> permission.name().endsWith("WRITE")))
                    .noneMatch(file -> file.toString().endsWith(".wal"))
                    .anyMatch(file -> file.endsWith("manifest.json"));
        }
    }
}
