package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.fact.Extractor;

/** The examples of {@code owners.yml}, each read as a document of its own. */
class OwnerExamplesTest {
    private static final Path JOBS = Path.of("jobs");
    private static final Extractor EXTRACTOR =
            new Extractor(GrammarFiles.load(JOBS, Path.of("warehouse", "reference")));

    static Stream<Arguments> examples() {
        return YamlFile.read(JOBS.resolve("rules/owners.yml")).entries("examples").stream()
                .map(example -> example.only("text", "found"))
                .map(example -> Arguments.of(example.text("text"), example.words("found")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsWhoseProjectItIs(String text, List<String> found) {
        Identity identity = new Identity("", "", LocalDate.of(2022, 9, 1), "", "manifest");
        SourcePage page = new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, List.of(Line.unplaced(text)));
        assertThat(EXTRACTOR.extract(new SourceDocument(identity, List.of(page), List.of())).mentions().stream()
                        .filter(mention -> !mention.owner().isEmpty())
                        .map(mention -> mention.name() + "=" + mention.owner()))
                .containsExactlyElementsOf(found);
    }
}
