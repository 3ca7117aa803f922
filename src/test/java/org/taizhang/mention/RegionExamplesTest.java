package org.taizhang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.lexicon.RegionFiles;

/** Sentences of {@code region-examples.txt}, each with the regions that it names. */
class RegionExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/taizhang/mention/region-examples.txt");
    private static final Gazetteer GAZETTEER = RegionFiles.load(Path.of("warehouse/reference"));
    private static final RegionReader READER = RegionFiles.reader(Path.of("jobs"), GAZETTEER);

    record Example(@Nullable Region home, LocalDate day, List<Region> named, String sentence, String expected) {
        @Override
        public String toString() {
            return sentence + (home == null ? "" : " [" + home.name() + "]");
        }
    }

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(RegionExamplesTest::example);
    }

    private static Example example(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        LocalDate day = LocalDate.parse(cells.get(1));
        Region home = cells.get(0).isEmpty() ? null : region(cells.get(0), day);
        List<Region> named = cells.get(2).isEmpty() ? List.of() : List.of(region(cells.get(2), day));
        return new Example(home, day, named, cells.get(3), cells.get(4));
    }

    private static Region region(String path, LocalDate day) {
        return GAZETTEER.resolve(path, day).orElseThrow(() -> new AssertionError("no region " + path + " on " + day));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheRegionsOfTheSentence(Example example) {
        RegionReader.Reading reading =
                READER.readWithDoubts(example.sentence, new RegionContext(example.home, example.named, example.day));
        assertThat(written(reading, example.day)).as(example.toString()).isEqualTo(example.expected);
    }

    private static String written(RegionReader.Reading reading, LocalDate day) {
        Stream<String> mentions =
                reading.mentions().stream().map(mention -> mention.surface() + "=" + path(mention.region(), day));
        Stream<String> doubts = reading.doubts().stream().map(doubt -> doubt.surface() + "=?");
        String all = Stream.concat(mentions, doubts).collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String path(Region region, LocalDate day) {
        String above = GAZETTEER
                .byCode(region.parent(), day)
                .map(parent -> path(parent, day))
                .orElse("");
        return above + region.name();
    }
}
