package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.text.TimeContext;
import org.taizhang.text.TimeExpression;
import org.taizhang.text.TimeReader;

/** Runs every example sentence of {@code times.yml}. */
class TimeExamplesTest {
    private static final TimeReader READER = new TimeReader(WordFiles.load(Path.of("jobs")));
    private static final TimeContext ANY = new TimeContext(LocalDate.of(2021, 6, 10), null);

    private record Timed(String group, String text, TimeContext context, List<String> found) {
        @Override
        public String toString() {
            return group + ": " + text;
        }
    }

    static Stream<Entry> groups() {
        return YamlFile.read(Path.of("jobs", "lexicon", "times.yml")).entries("groups").stream();
    }

    static Stream<Timed> examples() {
        return groups().flatMap(group -> Stream.concat(read(group), left(group)));
    }

    private static Stream<Timed> read(Entry group) {
        return group.entries("reads").stream().map(entry -> {
            entry.only("text", "issued", "dateline", "found");
            return new Timed(
                    group.toString(),
                    entry.text("text"),
                    new TimeContext(day(entry, "issued"), day(entry, "dateline")),
                    entry.words("found"));
        });
    }

    private static Stream<Timed> left(Entry group) {
        return group.words("leaves").stream().map(text -> new Timed(group.toString(), text, ANY, List.of()));
    }

    private static @Nullable LocalDate day(Entry entry, String key) {
        return entry.has(key) ? LocalDate.parse(entry.text(key)) : null;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reads(Timed example) {
        List<String> found = new ArrayList<>();
        for (TimeExpression time :
                READER.read(example.text(), example.context()).times()) {
            found.add(time.start() + ".." + time.end() + " "
                    + time.granularity().code() + " " + time.role().name().toLowerCase(Locale.ROOT));
        }
        assertThat(found).as("%s", example).isEqualTo(example.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void everyGroupHasExamplesOfBothKinds(Entry group) {
        assertThat(group.entries("reads")).as("sentences that %s reads", group).isNotEmpty();
        assertThat(group.words("leaves"))
                .as("sentences that %s leaves alone", group)
                .isNotEmpty();
    }
}
