package org.taizhang.jobs.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.child.ReaderLimits;
import org.taizhang.jobs.nightly.NightOutcome.Ending;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * A clock that is put back, by a day and to the very instant of an earlier night: each night is one of its own, its release follows the one
 * before by name as well, and is the one that readers get.
 */
class JumpingClockTest {
    private static final Instant NIGHT = Instant.parse("2024-03-11T02:30:00Z");
    private static final Instant DAY_BEFORE = NIGHT.minus(Duration.ofDays(1));

    @TempDir
    Path folder;

    @Test
    void nightsFollowEachOtherWhateverTheClockSays() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("papers"));
        WarehouseFolder warehouse = new WarehouseFolder(folder.resolve("warehouse"));
        List<Instant> clock = List.of(NIGHT, DAY_BEFORE, DAY_BEFORE);
        for (int night = 1; night <= clock.size(); night++) {
            Files.writeString(archive.resolve(night + ".txt"), "安岭水厂竣工\n\n2024年4月" + night + "日，安岭水厂竣工。\n");
            Instant now = clock.get(night - 1);
            NightOutcome outcome = new Night(plan(archive, warehouse, now), Progress.SILENT).run(now);
            assertThat(outcome.failures()).isEmpty();
            assertThat(outcome.ending()).isEqualTo(Ending.COMPLETED);
            assertThat(outcome.extracted()).as("what is new that night").isEqualTo(1);
            try (Release release = Release.current(warehouse)) {
                assertThat(release.query("SELECT count(*) FROM documents").rows())
                        .isEqualTo(List.of(List.of((long) night)));
            }
        }
        assertThat(new Releases(warehouse).names())
                .containsExactly("2024-03-11T02-30-00Z", "2024-03-11T02-30-01Z", "2024-03-11T02-30-02Z");
        assertThat(new Releases(warehouse).current()).contains("2024-03-11T02-30-02Z");
    }

    private static NightPlan plan(Path archive, WarehouseFolder warehouse, Instant now) throws IOException {
        Home home = Home.find();
        return new NightPlan(
                home,
                archive.toRealPath(),
                warehouse,
                new Settings.Repository("", "", ""),
                1,
                20,
                new ReaderLimits(Duration.ofSeconds(60), Duration.ofSeconds(60), 256),
                7,
                256,
                ReadingVersions.of(home),
                Optional.empty(),
                InstantSource.fixed(now));
    }
}
