package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        words.addAll(words(lexicon.resolve("modality.yml"), Word.Role.MODALITY, "traits"));
        words.addAll(words(lexicon.resolve("marks.yml"), Word.Role.MARK, "traits"));
        return new Vocabulary(words);
    }

    private static List<Word> words(Path file, Word.Role role, String traits) {
        List<Word> words = new ArrayList<>();
        for (Entry group : YamlFile.read(file).entries("groups")) {
            group.only("code", traits, "words", "reads", "leaves");
            Set<String> seen = new LinkedHashSet<>(group.wordSet("words"));
            seen.forEach(word -> words.add(new Word(word, role, group.text("code"), group.wordSet(traits))));
        }
        return words;
    }

    static UnitDefaults unitDefaults(Path file) {
        Entry top = YamlFile.read(file).only("units", "kinds", "classifiers");
        Entry classifiers = top.entry("classifiers");
        Map<String, List<String>> counted = new LinkedHashMap<>();
        classifiers.keys().forEach(metric -> counted.put(metric, classifiers.words(metric)));
        return new UnitDefaults(metrics(top.entry("units")), metrics(top.entry("kinds")), counted);
    }

    private static Map<String, String> metrics(Entry entry) {
        Map<String, String> metrics = new LinkedHashMap<>();
        entry.keys().forEach(key -> metrics.put(key, entry.text(key)));
        return metrics;
    }
}
