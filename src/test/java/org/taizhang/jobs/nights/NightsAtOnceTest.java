package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who comes while a night is on: another night is turned away, at whatever step the first one is; readers and {@code status} go on with the
 * release before.
 */
class NightsAtOnceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String DOCUMENTS = "SELECT count(*) FROM documents";

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path warehouse = Path.of("");

    @BeforeEach
    void aFirstNight() throws Exception {
        archive = MixedArchive.make(folder.resolve("papers"), 6, 1);
        warehouse = folder.resolve("warehouse");
        try (NightProcess night = start()) {
            assertThat(night.end(PATIENCE)).as(night::output).isZero();
        }
        Files.writeString(archive.resolve("new.txt"), "安岭新区医院项目开工\n\n4月2日，安岭新区医院项目开工建设，总投资12.5亿元。\n");
    }

    @Test
    void atWhateverStepTheFirstIsTheSecondIsTurnedAwayAndReadersGoOn() throws Exception {
        try (NightProcess night = start()) {
            for (String step : List.of("read", "publish")) {
                assertThat(night.reaches(step)).as(step).isTrue();
                night.signal("STOP");
                if (night.step().equals(step)) {
                    theSecondIsTurnedAway();
                    assertThat(WarehouseState.ask(warehouse, DOCUMENTS))
                            .as("a reader")
                            .isEqualTo("[[6]]");
                }
                night.signal("CONT");
            }
            assertThat(night.end(PATIENCE)).as(night::output).isZero();
        }
        assertThat(WarehouseState.ask(warehouse, DOCUMENTS)).isEqualTo("[[7]]");
        WarehouseState.of(warehouse);
        assertThat(releases()).hasSize(2);
    }

    @Test
    void aReaderDuringTheNightSeesTheReleaseBeforeOrTheNewOneAndNothingBetween() throws Exception {
        int asked = 0;
        try (NightProcess night = start()) {
            while (night.isAlive()) {
                assertThat(WarehouseState.ask(warehouse, DOCUMENTS + " UNION ALL SELECT count(*) FROM page_balance"))
                        .isIn("[[6], [6]]", "[[7], [7]]");
                asked++;
            }
            assertThat(night.end(PATIENCE)).as(night::output).isZero();
        }
        assertThat(asked).isGreaterThan(3);
        assertThat(WarehouseState.ask(warehouse, DOCUMENTS)).isEqualTo("[[7]]");
    }

    private void theSecondIsTurnedAway() throws IOException, InterruptedException {
        try (NightProcess second = start()) {
            assertThat(second.end(PATIENCE)).isEqualTo(75);
            assertThat(second.output()).contains("another run works in " + warehouse + ": process ", " since 20");
        }
    }

    private NightProcess start() throws IOException {
        return NightProcess.start(archive, warehouse, List.of());
    }

    private List<Path> releases() throws IOException {
        try (Stream<Path> releases = Files.list(warehouse.resolve("releases"))) {
            return releases.filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
