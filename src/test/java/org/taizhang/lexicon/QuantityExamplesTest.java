package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.text.Qualifier;
import org.taizhang.text.Quantity;
import org.taizhang.text.QuantityReader;

/** Runs every example sentence of the number, unit and qualifier files. */
class QuantityExamplesTest {
    private static final Path LEXICON = Path.of("jobs", "lexicon");
    private static final List<String> FILES =
            List.of("numerals.yml", "units.yml", "qualifiers.yml", "not_quantities.yml");
    private static final QuantityReader READER = new QuantityReader(WordFiles.load(Path.of("jobs")));

    static Stream<Entry> groups() {
        return FILES.stream().flatMap(file -> YamlFile.read(LEXICON.resolve(file)).entries("groups").stream());
    }

    static Stream<Example> examples() {
        return groups().flatMap(group -> Example.of(group).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reads(Example example) {
        List<String> found = new ArrayList<>();
        for (Quantity quantity : READER.read(example.text()).quantities()) {
            found.add(describe(quantity));
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

    private static String describe(Quantity quantity) {
        String high = quantity.high() == null ? "" : ".." + quantity.high().toPlainString();
        String qualifier = quantity.qualifier() == Qualifier.EXACT
                ? ""
                : " " + quantity.qualifier().name().toLowerCase(Locale.ROOT);
        return quantity.value().toPlainString() + high + " " + quantity.unit() + qualifier;
    }
}
