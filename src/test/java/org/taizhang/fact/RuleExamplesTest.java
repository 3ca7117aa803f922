package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.fact.RuleExamples.Example;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.GrammarFiles;

/** Every rule reads its sentences as it says, and leaves the others alone. */
class RuleExamplesTest {
    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
    }

    static Stream<Example> examples() {
        return RuleExamples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleIsReadAsItsRuleSays(Example example) {
        Extraction extraction = extract(example);
        boolean onlyWhose = !example.whose().isEmpty();
        boolean onlyParts = !example.parts().isEmpty();
        List<String> wanted = onlyWhose ? example.whose() : onlyParts ? example.parts() : example.finds();
        assertThat(onlyWhose ? whose(extraction) : onlyParts ? parts(extraction) : found(extraction))
                .as("rule %s, sentence %s: expected what stands in its example, found", example.rule(), example.text())
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(rules(extraction).contains(example.rule()))
                .as(
                        "rule %s has a part in the facts of %s; rules at work: %s",
                        example.rule(), example.text(), rules(extraction))
                .isEqualTo(example.read());
    }

    @Test
    void everyRuleHasSentencesThatItReadsAndSentencesThatItLeaves() {
        assertThat(RuleExamples.rules())
                .as("rules without an example to read or to leave")
                .allSatisfy(rule -> {
                    assertThat(rule.entries("reads")).as(rule.text("rule")).isNotEmpty();
                    assertThat(rule.entries("leaves")).as(rule.text("rule")).isNotEmpty();
                });
    }

    @Test
    void everyRuleAtWorkIsWrittenDown() {
        Set<String> known = new TreeSet<>(RuleExamples.rules().stream()
                .map((Entry rule) -> rule.text("rule"))
                .toList());
        Set<String> atWork = new TreeSet<>();
        examples().forEach(example -> atWork.addAll(rules(extract(example))));
        assertThat(known).as("rules of jobs/rules/facts").containsAll(atWork);
    }

    private static List<String> found(Extraction extraction) {
        List<String> found = new ArrayList<>();
        extraction.measurements().forEach(fact -> found.add(FactNotation.of(fact)));
        extraction.milestones().forEach(fact -> found.add(FactNotation.of(fact)));
        return found;
    }

    private static List<String> whose(Extraction extraction) {
        return extraction.measurements().stream().map(FactNotation::whose).toList();
    }

    private static List<String> parts(Extraction extraction) {
        return extraction.measurements().stream().map(FactNotation::ofPart).toList();
    }

    private static Set<String> rules(Extraction extraction) {
        Set<String> rules = new TreeSet<>();
        extraction
                .measurements()
                .forEach(fact -> rules.addAll(List.of(fact.rule().split("\\+"))));
        extraction.milestones().forEach(fact -> rules.addAll(List.of(fact.rule().split("\\+"))));
        rules.remove("no-stage");
        return rules;
    }

    private static Extraction extract(Example example) {
        Identity identity = new Identity("", example.paper(), LocalDate.parse(example.day()), "", "manifest");
        String text = example.title().isEmpty() ? example.text() : example.title() + "\n\n" + example.text();
        List<Line> lines = text.lines().map(Line::unplaced).toList();
        Extraction extraction = extractor.extract(new SourceDocument(
                identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of()));
        if (!example.title().isEmpty()) {
            assertThat(extraction.articles().get(0).article().titleText()).isEqualTo(example.title());
        }
        return extraction;
    }
}
