package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
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
    static Path folder;

    private static Path archive = Path.of("");
    private static Path warehouse = Path.of("");

    @BeforeAll
    static void aFirstNight() throws Exception {
        archive = MixedArchive.make(folder.resolve("papers"), 6, 1);
        warehouse = folder.resolve("warehouse");
        try (NightProcess night = start()) {
            assertThat(night.end(PATIENCE)).as(night::output).isZero();
        }
    }

    /** @return how many documents the release has before it comes in */
    private static long aDocumentComes(String name) throws IOException {
        Files.writeString(archive.resolve(name), "安岭新区医院项目开工\n\n2024年4月2日，安岭新区医院项目开工建设，总投资" + name.length() + "亿元。\n");
        return Long.parseLong(WarehouseState.ask(warehouse, DOCUMENTS).replaceAll("\\D", ""));
    }

    @Test
    void atWhateverStepTheFirstIsTheSecondIsTurnedAwayAndReadersGoOn() throws Exception {
        long before = aDocumentComes("second.txt");
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
        assertThat(WarehouseState.ask(warehouse, DOCUMENTS)).isEqualTo(only(before + 1));
        assertThat(WarehouseState.of(warehouse).tables()).as("a whole release").isNotEmpty();
    }

    @Test
    void aReaderDuringTheNightSeesTheReleaseBeforeOrTheNewOneAndNothingBetween() throws Exception {
        long before = aDocumentComes("a-reader.txt");
        int asked = 0;
        try (NightProcess night = start()) {
            while (night.isAlive()) {
                assertThat(WarehouseState.ask(warehouse, DOCUMENTS + " UNION ALL SELECT count(*) FROM page_balance"))
                        .isIn(both(before), both(before + 1));
                asked++;
            }
            assertThat(night.end(PATIENCE)).as(night::output).isZero();
        }
        assertThat(asked).isGreaterThan(3);
        assertThat(WarehouseState.ask(warehouse, DOCUMENTS)).isEqualTo(only(before + 1));
    }

    private static void theSecondIsTurnedAway() throws IOException, InterruptedException {
        try (NightProcess second = start()) {
            assertThat(second.end(PATIENCE)).isEqualTo(75);
            assertThat(second.output()).contains("another run works in " + warehouse + ": process ", " since 20");
        }
    }

    private static NightProcess start() throws IOException {
        return NightProcess.start(archive, warehouse, List.of("--workers", "1"));
    }

    private static String only(long count) {
        return "[[" + count + "]]";
    }

    private static String both(long count) {
        return "[[" + count + "], [" + count + "]]";
    }
}
