package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlFileTest {
    @TempDir
    Path folder;

    static List<Path> allSql() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("warehouse"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("allSql")
    void opensWithMeaningGrainAndSource(Path file) throws IOException {
        SqlFile sql = SqlFile.read(file);
        assertThat(sql.sql().lines().limit(3).map(line -> line.replaceFirst(":.*", "")))
                .containsExactly("-- Meaning", "-- Grain", "-- Source");
        assertThat(sql.says("meaning")).isNotBlank();
        assertThat(Files.readAllLines(file)).hasSizeLessThan(400);
    }

    @Test
    void refusesAFileThatDoesNotSayWhatItMeans() throws IOException {
        Path file = Files.writeString(folder.resolve("10_secret.sql"), "-- Meaning: none\n-- Grain: none\nSELECT 1;\n");
        assertThatThrownBy(() -> SqlFile.read(file))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("10_secret.sql")
                .hasMessageContaining("'source' is missing");
    }

    @Test
    void isNamedWithoutItsNumber() {
        assertThat(SqlFile.read(Path.of("warehouse/views/30_series.sql")).name())
                .isEqualTo("series");
    }

    @Test
    void asksForTheSeverityOfACheck() throws IOException {
        String sql = "-- Meaning: m\n-- Grain: g\n-- Source: s\n-- Severity: fatal\n\nSELECT 1;\n";
        SqlFile check = SqlFile.read(Files.writeString(folder.resolve("check.sql"), sql));
        try (DuckDb memory = DuckDb.inMemory()) {
            assertThatThrownBy(() -> CheckStep.result(memory, check)).hasMessageContaining("not 'fatal'");
        }
    }

    @Test
    void namesTheFileWhoseSqlFails() throws IOException {
        String sql = "-- Meaning: m\n-- Grain: g\n-- Source: s\n\nSELECT nothing;\n";
        SqlFile file = SqlFile.read(Files.writeString(folder.resolve("broken.sql"), sql));
        try (DuckDb memory = DuckDb.inMemory()) {
            assertThatThrownBy(() -> memory.run(file))
                    .hasMessageContaining("broken.sql")
                    .hasMessageContaining("nothing");
        }
    }
}
