package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check holds on the sample, and bites where a row is planted that breaks it. */
class ChecksTest {
    private static final Path PLANTED = Path.of("src/test/resources/warehouse/planted");

    @TempDir
    static Path folder;

    private static Path database;
    private static List<CheckResult> results;

    @BeforeAll
    static void build() {
        WarehouseFolder warehouse = SampleWarehouse.write(folder);
        StarBuild build = SampleWarehouse.build(warehouse);
        build.link();
        build.star();
        results = build.check();
        database = warehouse.next().resolve(WarehouseFolder.DATABASE);
    }

    static List<SqlFile> checks() {
        return new WarehouseDefinition(Path.of("warehouse")).sql("checks");
    }

    @Test
    void allHoldOnTheSample() {
        assertThat(results)
                .hasSameSizeAs(checks())
                .allSatisfy(result ->
                        assertThat(result.examples()).as(result.check()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void bites(SqlFile check, @TempDir Path scratch) throws IOException {
        Path copy = Files.copy(database, scratch.resolve(WarehouseFolder.DATABASE));
        try (DuckDb session = DuckDb.inMemory()) {
            session.execute("ATTACH " + DuckDb.literal(copy) + " AS taizhang");
            session.execute("USE taizhang");
            session.bind("inventory_file", new WarehouseFolder(folder).inventory());
            session.run(SqlFile.read(PLANTED.resolve(check.path().getFileName())));
            CheckResult result = CheckStep.result(session, check);
            assertThat(result.holds())
                    .as(check.name() + " sees the planted row")
                    .isFalse();
            assertThat(result.examples()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void everyPlantBelongsToACheck() throws IOException {
        List<String> names = checks().stream().map(SqlFile::name).toList();
        try (Stream<Path> planted = Files.list(PLANTED)) {
            assertThat(planted.map(SqlFile::read).map(SqlFile::name)).containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
