package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.lexicon.YamlFile;

/**
 * Every group of words that say what a figure measures, and how certain it is, reads its sentences and leaves the others alone. A figure is
 * written {@code metric[/stage] value unit modality}; alternatives of one cell are parted by {@code |}.
 */
class VocabularyExamplesTest {
    private static final Path LEXICON = Path.of("jobs", "lexicon");
    private static final List<String> GROUPED = List.of("metrics.yml", "not_metrics.yml", "things.yml", "modality.yml");
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
    }

    /** A sentence beside a group of words. */
    record Example(String place, String text, List<String> found) {
        @Override
        public String toString() {
            return place + ": " + text;
        }
    }

    static Stream<Entry> groups() {
        return Stream.concat(
                GROUPED.stream().flatMap(file -> YamlFile.read(LEXICON.resolve(file)).entries("groups").stream()),
                Stream.concat(
                        YamlFile.read(LEXICON.resolve("modality.yml")).entries("decisions").stream(),
                        Stream.of(YamlFile.read(LEXICON.resolve("unit_metrics.yml")))));
    }

    static Stream<Example> examples() {
        return groups().flatMap(group -> Stream.concat(reads(group), leaves(group)));
    }

    private static Stream<Example> reads(Entry group) {
        return group.entries("reads").stream()
                .map(entry -> entry.only("text", "found"))
                .map(entry -> new Example(group.toString(), entry.text("text"), entry.words("found")));
    }

    private static Stream<Example> leaves(Entry group) {
        return group.words("leaves").stream()
                .map(line -> line.split(" => ", 2))
                .map(halves -> new Example(
                        group.toString(), halves[0], halves.length == 1 ? List.of() : List.of(halves[1].split("; "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatItsExampleSays(Example example) {
        List<String> found = found(example.text());
        assertThat(found).as("%s: expected %s", example, example.found()).hasSameSizeAs(example.found());
        for (int i = 0; i < found.size(); i++) {
            assertThat(alternatives(example.found().get(i))).as("%s", example).contains(found.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void everyGroupHasExamplesOfBothKinds(Entry group) {
        assertThat(group.entries("reads")).as("sentences that %s reads", group).isNotEmpty();
        assertThat(group.words("leaves"))
                .as("sentences that %s leaves alone", group)
                .isNotEmpty();
    }

    private static List<String> alternatives(String figure) {
        List<String> written = new ArrayList<>(List.of(""));
        for (String cell : figure.split(" ")) {
            List<String> longer = new ArrayList<>();
            for (String before : written) {
                Arrays.stream(cell.split("\\|"))
                        .forEach(value -> longer.add(before.isEmpty() ? value : before + " " + value));
            }
            written = longer;
        }
        return written;
    }

    private static List<String> found(String text) {
        Identity identity = new Identity("", "", DAY, "", "manifest");
        List<Line> lines = List.of(Line.unplaced(text + "。"));
        Extraction extraction = extractor.extract(new SourceDocument(
                identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of()));
        return extraction.measurements().stream()
                .map(fact -> fact.metric() + (fact.stage().isEmpty() ? "" : "/" + fact.stage()) + " "
                        + fact.value().stripTrailingZeros().toPlainString() + " " + fact.unit() + " "
                        + fact.modality().code())
                .toList();
    }
}
