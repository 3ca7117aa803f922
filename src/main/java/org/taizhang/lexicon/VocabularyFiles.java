package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.fact.AtWork;
import org.taizhang.fact.PartNouns;
import org.taizhang.fact.Predicates;
import org.taizhang.fact.UnitDefaults;
import org.taizhang.fact.Vocabulary;
import org.taizhang.fact.Word;

/** Reads the words of {@code jobs/lexicon} that say what figures measure, in which stage, and how certain. */
final class VocabularyFiles {
    private VocabularyFiles() {}

    static Vocabulary read(Path lexicon) {
        List<Word> words = new ArrayList<>();
        List<Word> stages = words(lexicon.resolve("stages.yml"), Word.Role.STAGE, "traits", List.of());
        words.addAll(measures(lexicon, stages));
        words.addAll(words(lexicon.resolve("things.yml"), Word.Role.THING, "units", List.of()));
        words.addAll(stages);
        words.addAll(words(lexicon.resolve("phases.yml"), Word.Role.PHASE, "traits", List.of()));
        words.addAll(words(lexicon.resolve("modality.yml"), Word.Role.MODALITY, "traits", List.of()));
        words.addAll(marks(lexicon));
        return new Vocabulary(words, predicates(lexicon.resolve("phases.yml")));
    }

    private static List<Word> measures(Path lexicon, List<Word> stages) {
        return Stream.of("metrics.yml", "not_metrics.yml")
                .flatMap(file -> words(lexicon.resolve(file), Word.Role.MEASURE, "units", stages).stream())
                .toList();
    }

    private static List<Word> marks(Path lexicon) {
        return Stream.of("marks.yml", "verbs.yml", "references.yml")
                .flatMap(file -> words(lexicon.resolve(file), Word.Role.MARK, "traits", List.of()).stream())
                .toList();
    }

    /** @param stages the words of the stages, which a group may take up with an ending of its own (开工率) */
    private static List<Word> words(Path file, Word.Role role, String traits, List<Word> stages) {
        List<Word> words = new ArrayList<>();
        for (Entry group : YamlFile.read(file).entries("groups")) {
            group.only("code", traits, "words", "split", "compose", "of_stages", "reads", "leaves");
            Set<String> seen = new LinkedHashSet<>(group.wordSet("words"));
            seen.addAll(split(group.words("words"), group.words("split")));
            group.entries("compose").forEach(parts -> seen.addAll(composed(parts)));
            String ending = group.text("of_stages", "");
            if (!ending.isEmpty()) {
                stages.stream().filter(VocabularyFiles::says).forEach(stage -> seen.add(stage.text() + ending));
            }
            seen.forEach(word -> words.add(new Word(word, role, group.text("code"), group.wordSet(traits))));
        }
        return words;
    }

    private static boolean says(Word word) {
        return !word.code().equals(Word.NOTHING);
    }

    /** Words of two or three parts: each of the first with each of the others (架|设 + 好|完; 分|按 + 区域|行业 + 看). */
    private static List<String> composed(Entry parts) {
        parts.only("first", "then", "last");
        List<String> last = parts.has("last") ? parts.words("last") : List.of("");
        return parts.words("first").stream()
                .flatMap(first -> parts.words("then").stream()
                        .flatMap(then -> last.stream().map(end -> first + then + end)))
                .toList();
    }

    /** 开工, 封顶: the particles that may part a verb from its object (开了工, 封的顶). */
    private static List<String> split(List<String> words, List<String> particles) {
        return words.stream()
                .filter(word -> word.length() == 2)
                .flatMap(word -> particles.stream().map(particle -> word.charAt(0) + particle + word.charAt(1)))
                .toList();
    }

    /** The nouns of {@code parts.yml}; a work of {@code marks.yml} or {@code verbs.yml} is a piece of work too. */
    static PartNouns parts(Path lexicon) {
        Entry top = YamlFile.read(lexicon.resolve("parts.yml"))
                .only(
                        "pieces",
                        "agents",
                        "divisions",
                        "wholes",
                        "actions",
                        "undertakings",
                        "counters",
                        "bare",
                        "reads",
                        "leaves");
        Set<String> works = new LinkedHashSet<>();
        Set<String> actions = new LinkedHashSet<>(top.wordSet("actions"));
        marks(lexicon).stream()
                .filter(word -> word.isWork() || word.makes())
                .forEach(word -> (word.isWork() && !word.isVerb() ? works : actions).add(word.text()));
        return new PartNouns(
                top.wordSet("pieces"),
                top.wordSet("agents"),
                top.wordSet("divisions"),
                top.wordSet("wholes"),
                works,
                actions,
                top.wordSet("undertakings"),
                top.wordSet("counters"),
                top.wordSet("bare"));
    }

    private static Predicates predicates(Path file) {
        Entry top = YamlFile.read(file).only("groups", "stages", "at_work", "coverbs");
        Entry stages = top.entry("stages");
        Map<String, Map<String, String>> byPhase = new LinkedHashMap<>();
        stages.keys().forEach(phase -> byPhase.put(phase, values(stages.entry(phase))));
        Entry atWork = top.entry("at_work").only("before", "not_now", "only_when");
        return new Predicates(
                byPhase,
                new AtWork(atWork.signs("before"), atWork.signs("not_now"), atWork.signs("only_when")),
                top.signs("coverbs"));
    }

    static UnitDefaults unitDefaults(Path file) {
        Entry top = YamlFile.read(file)
                .only(
                        "units",
                        "kinds",
                        "in_works",
                        "in_names",
                        "classifiers",
                        "endings",
                        "buildings",
                        "plants",
                        "institutions",
                        "homes",
                        "reads",
                        "leaves");
        return new UnitDefaults(
                values(top.entry("units")),
                values(top.entry("kinds")),
                values(top.entry("in_works")),
                values(top.entry("in_names")),
                lists(top.entry("classifiers")),
                lists(top.entry("endings")),
                top.words("buildings"),
                top.words("plants"),
                top.wordSet("institutions"),
                top.wordSet("homes"));
    }

    private static Map<String, List<String>> lists(Entry entry) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        entry.keys().forEach(key -> lists.put(key, entry.words(key)));
        return lists;
    }

    private static Map<String, String> values(Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        entry.keys().forEach(key -> values.put(key, entry.text(key)));
        return values;
    }
}
