package org.taizhang.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.lexicon.LexiconException;

class DeliveriesTest {
    private static final Instant NOW = Instant.parse("2026-03-10T18:40:00Z");
    private static final String PAPER = "安岭日报";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"3,''", "5,''", "2,less", "0,nothing", "6,more"})
    void aNightIsHeldAgainstWhatItShouldBring(long came, String kind) {
        ExpectedVolume volume = new ExpectedVolume(PAPER, ExpectedVolume.Every.NIGHT, 3, 5);
        assertThat(kinds(came, List.of(), volume)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void aSecondRunOfTheSameNightCountsWithTheFirst() {
        ExpectedVolume volume = new ExpectedVolume(PAPER, ExpectedVolume.Every.NIGHT, 3, 5);
        assertThat(kinds(0, List.of(run(Duration.ofHours(2), 4)), volume)).isEmpty();
        assertThat(kinds(0, List.of(run(Duration.ofHours(24), 4)), volume)).containsExactly("nothing");
    }

    @Test
    void aWeekIsJudgedOnlyWhenItHasPassed() {
        ExpectedVolume volume = new ExpectedVolume(PAPER, ExpectedVolume.Every.WEEK, 7, 10);
        List<Arrivals> days = new ArrayList<>(List.of(run(Duration.ofDays(1), 1), run(Duration.ofDays(2), 1)));
        assertThat(kinds(1, days, volume)).as("the journal is three days old").isEmpty();
        days.add(run(Duration.ofDays(8), 9));
        assertThat(kinds(1, days, volume)).containsExactly("less");
        assertThat(kinds(9, days, volume))
                .as("more than a week allows is more at once")
                .containsExactly("more");
    }

    @Test
    void aPublicationThatAlwaysBringsSomethingIsMissed() {
        List<Arrivals> days =
                List.of(run(Duration.ofDays(1), 2), run(Duration.ofDays(2), 1), run(Duration.ofDays(3), 3));
        assertThat(kinds(0, days)).containsExactly("nothing");
        assertThat(kinds(1, days)).isEmpty();
        assertThat(kinds(0, days.subList(0, 2))).as("two runs are no custom").isEmpty();
        assertThat(kinds(0, List.of(days.get(0), days.get(1), run(Duration.ofDays(3), 0))))
                .as("it does not come every day")
                .isEmpty();
    }

    @Test
    void expectationsAreReadFromTheSources() throws IOException {
        source("publication: 安岭日报\nfiles: ['al-']\nexpected: {every: week, at_least: 6, at_most: 14}\n");
        assertThat(ExpectedVolumes.load(folder))
                .containsExactly(new ExpectedVolume(PAPER, ExpectedVolume.Every.WEEK, 6, 14));
        source("publication: 安岭日报\nfiles: ['al-']\n");
        assertThat(ExpectedVolumes.load(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{every: month, at_least: 1, at_most: 2} | night",
                "{every: week, at_least: 3, at_most: 2}  | at least 3 and at most 2",
                "{every: week, at_least: 3}              | at_most",
                "{every: week, atleast: 3, at_most: 4}   | atleast"
            })
    void aWrongExpectationIsNamed(String expected, String complaint) throws IOException {
        source("publication: 安岭日报\nfiles: ['al-']\nexpected: " + expected + "\n");
        assertThatThrownBy(() -> ExpectedVolumes.load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("al.yml")
                .hasMessageContaining(complaint);
    }

    @Test
    void theSourcesOfTheProjectAreSound() {
        assertThat(ExpectedVolumes.load(Path.of("jobs"))).isNotEmpty();
    }

    private void source(String yaml) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("sources")).resolve("al.yml"), yaml);
    }

    private static List<String> kinds(long came, List<Arrivals> earlier, ExpectedVolume... expected) {
        return new Deliveries(new Arrivals(NOW, came == 0 ? Map.of() : Map.of(PAPER, came)), earlier)
                .remarks(List.of(expected)).stream().map(Remark::kind).toList();
    }

    private static Arrivals run(Duration ago, long came) {
        return new Arrivals(NOW.minus(ago), came == 0 ? Map.of() : Map.of(PAPER, came));
    }
}
