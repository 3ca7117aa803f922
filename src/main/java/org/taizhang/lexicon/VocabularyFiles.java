package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        words.addAll(words(lexicon.resolve("metrics.yml"), Word.Role.MEASURE, "units"));
        words.addAll(words(lexicon.resolve("things.yml"), Word.Role.THING, "units"));
        words.addAll(words(lexicon.resolve("stages.yml"), Word.Role.STAGE, "traits"));
        words.addAll(words(lexicon.resolve("phases.yml"), Word.Role.PHASE, "traits"));
        words.addAll(words(lexicon.resolve("modality.yml"), Word.Role.MODALITY, "traits"));
        words.addAll(words(lexicon.resolve("marks.yml"), Word.Role.MARK, "traits"));
        return new Vocabulary(words, predicates(lexicon.resolve("phases.yml")));
    }

    private static List<Word> words(Path file, Word.Role role, String traits) {
        List<Word> words = new ArrayList<>();
        for (Entry group : YamlFile.read(file).entries("groups")) {
            group.only("code", traits, "words", "split", "verbs", "complements");
            Set<String> seen = new LinkedHashSet<>(group.wordSet("words"));
            seen.addAll(split(group.words("words"), group.words("split")));
            group.words("verbs").forEach(verb -> group.words("complements").forEach(with -> seen.add(verb + with)));
            seen.forEach(word -> words.add(new Word(word, role, group.text("code"), group.wordSet(traits))));
        }
        return words;
    }

    /** 开工, 封顶: the particles that may part a verb from its object (开了工, 封的顶). */
    private static List<String> split(List<String> words, List<String> particles) {
        return words.stream()
                .filter(word -> word.length() == 2)
                .flatMap(word -> particles.stream().map(particle -> word.charAt(0) + particle + word.charAt(1)))
                .toList();
    }

    static PartNouns parts(Path file) {
        Entry top = YamlFile.read(file).only("pieces", "agents", "divisions", "wholes");
        return new PartNouns(
                top.wordSet("pieces"), top.wordSet("agents"), top.wordSet("divisions"), top.wordSet("wholes"));
    }

    private static Predicates predicates(Path file) {
        Entry stages = YamlFile.read(file).entry("stages");
        Map<String, Map<String, String>> byPhase = new LinkedHashMap<>();
        stages.keys().forEach(phase -> byPhase.put(phase, values(stages.entry(phase))));
        return new Predicates(byPhase);
    }

    static UnitDefaults unitDefaults(Path file) {
        Entry top = YamlFile.read(file).only("units", "kinds", "classifiers");
        Entry classifiers = top.entry("classifiers");
        Map<String, List<String>> counted = new LinkedHashMap<>();
        classifiers.keys().forEach(metric -> counted.put(metric, classifiers.words(metric)));
        return new UnitDefaults(values(top.entry("units")), values(top.entry("kinds")), counted);
    }

    private static Map<String, String> values(Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        entry.keys().forEach(key -> values.put(key, entry.text(key)));
        return values;
    }
}
