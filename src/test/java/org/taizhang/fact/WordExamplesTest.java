package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.lexicon.YamlFile;

/** Every group of words in stages.yml, phases.yml, marks.yml, verbs.yml and references.yml, and every class of nouns in parts.yml, reads its examples. */
class WordExamplesTest {
    private static final Path LEXICON = Path.of("jobs/lexicon");
    private static Grammar grammar;

    /**
     * A phrase and the words of a group that stand in it.
     *
     * @param traits of the group, which with its code make it out
     * @param found in reading order; empty where the group leaves the phrase alone
     */
    record Example(Word.Role role, String code, Set<String> traits, String text, List<String> found) {
        @Override
        public String toString() {
            return role + " " + code + traits + (found.isEmpty() ? " leaves " : " reads ") + text;
        }
    }

    @BeforeAll
    static void load() {
        grammar = GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference"));
    }

    static Stream<Entry> groups() {
        return Stream.of("stages.yml", "phases.yml", "marks.yml", "verbs.yml", "references.yml")
                .flatMap(file -> YamlFile.read(LEXICON.resolve(file)).entries("groups").stream());
    }

    static Stream<Example> examples() {
        return Stream.of(
                        examples("stages.yml", Word.Role.STAGE),
                        examples("phases.yml", Word.Role.PHASE),
                        examples("marks.yml", Word.Role.MARK),
                        examples("verbs.yml", Word.Role.MARK),
                        examples("references.yml", Word.Role.MARK))
                .flatMap(List::stream);
    }

    private static List<Example> examples(String file, Word.Role role) {
        List<Example> examples = new ArrayList<>();
        for (Entry group : YamlFile.read(LEXICON.resolve(file)).entries("groups")) {
            String code = group.text("code");
            Set<String> traits = group.wordSet("traits");
            group.entries("reads").forEach(entry -> {
                entry.only("text", "found");
                examples.add(new Example(role, code, traits, entry.text("text"), entry.words("found")));
            });
            group.words("leaves").forEach(text -> examples.add(new Example(role, code, traits, text, List.of())));
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void wordsAreReadAsTheirGroupSays(Example example) {
        List<String> found = grammar.vocabulary().scan(example.text()).stream()
                .map(Token::word)
                .filter(word ->
                        word.is(example.role(), example.code()) && word.traits().equals(example.traits()))
                .map(Word::text)
                .toList();
        assertThat(found)
                .as("words of %s %s in %s", example.code(), example.traits(), example.text())
                .isEqualTo(example.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void groupHasExamplesThatItReadsAndThatItLeaves(Entry group) {
        assertThat(group.entries("reads")).as("phrases that %s reads", group).isNotEmpty();
        assertThat(group.words("leaves"))
                .as("phrases that %s leaves alone", group)
                .isNotEmpty();
        assertThat(group.entries("reads"))
                .as("phrases that %s reads name the words found there", group)
                .allSatisfy(entry -> assertThat(entry.words("found")).isNotEmpty());
    }

    @Test
    void nounsAreOfTheirClasses() {
        Entry parts = YamlFile.read(LEXICON.resolve("parts.yml"));
        assertThat(parts.entries("reads")).as("phrases that parts.yml reads").isNotEmpty();
        assertThat(parts.words("leaves"))
                .as("phrases that parts.yml leaves alone")
                .isNotEmpty();
        assertThat(parts.entries("reads"))
                .allSatisfy(entry -> assertThat(classes(entry.text("text")))
                        .as("classes of %s", entry.text("text"))
                        .isEqualTo(entry.words("found")));
        assertThat(parts.words("leaves"))
                .allSatisfy(phrase ->
                        assertThat(classes(phrase)).as("classes of %s", phrase).isEmpty());
    }

    @Test
    void everyClassOfNounsHasAnExample() {
        Entry parts = YamlFile.read(LEXICON.resolve("parts.yml"));
        List<String> shown = parts.entries("reads").stream()
                .flatMap(entry -> entry.words("found").stream())
                .toList();
        assertThat(shown).contains("pieces", "agents", "divisions", "wholes", "actions");
    }

    private static List<String> classes(String phrase) {
        PartNouns nouns = grammar.parts();
        List<String> classes = new ArrayList<>();
        add(classes, "pieces", nouns.isStructure(phrase));
        add(
                classes,
                "works",
                nouns.isPiece(phrase)
                        && !nouns.isStructure(phrase)
                        && !nouns.isDivision(phrase)
                        && !nouns.isAction(phrase));
        add(classes, "actions", nouns.isAction(phrase));
        add(classes, "divisions", nouns.isDivision(phrase));
        add(classes, "agents", nouns.isAgent(phrase));
        add(classes, "wholes", nouns.isWhole(phrase));
        return classes;
    }

    private static void add(List<String> classes, String name, boolean holds) {
        if (holds) {
            classes.add(name);
        }
    }
}
