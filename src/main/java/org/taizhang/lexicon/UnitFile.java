package org.taizhang.lexicon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.text.UnitWord;
import org.taizhang.text.UnitWords;

/** Reads {@code units.yml}. */
final class UnitFile {
    private UnitFile() {}

    static UnitWords read(Path file) {
        Entry top = YamlFile.read(file)
                .only(
                        "percent",
                        "money",
                        "multiplied",
                        "money_words",
                        "one_verbs",
                        "listed",
                        "pronouns",
                        "limits",
                        "counted",
                        "signed",
                        "prefixes",
                        "groups");
        List<UnitWord> units = new ArrayList<>();
        for (Entry group : top.entries("groups")) {
            group.only("kind", "words", "reads", "leaves");
            for (Entry word : group.entries("words")) {
                units.addAll(
                        words(word.only("words", "unit", "times", "over", "takes", "not_before"), group.text("kind")));
            }
        }
        List<UnitWord> prefixes = new ArrayList<>();
        for (Entry prefix : top.entries("prefixes")) {
            prefixes.addAll(words(prefix.only("words", "unit", "kind"), prefix.text("kind")));
        }
        return new UnitWords(
                units,
                prefixes,
                named(top, "percent", units),
                named(top, "money", units),
                top.wordSet("money_words"),
                top.wordSet("one_verbs"),
                top.wordSet("listed"),
                top.wordSet("pronouns"),
                top.wordSet("limits"),
                top.wordSet("counted"),
                top.wordSet("signed"),
                top.wordSet("multiplied"));
    }

    private static List<UnitWord> words(Entry entry, String kind) {
        List<UnitWord> words = new ArrayList<>();
        for (String word : entry.wordSet("words")) {
            words.add(new UnitWord(
                    word,
                    entry.text("unit", word),
                    kind,
                    entry.decimal("times", BigDecimal.ONE),
                    entry.decimal("over", BigDecimal.ONE),
                    entry.constant("takes", UnitWord.Takes.class, UnitWord.Takes.ANY),
                    entry.wordSet("not_before")));
        }
        return words;
    }

    private static UnitWord named(Entry top, String key, List<UnitWord> units) {
        String word = top.text(key);
        return units.stream()
                .filter(unit -> unit.word().equals(word))
                .findFirst()
                .orElseThrow(() -> top.trouble("key '" + key + "' names '" + word + "', which is in no group"));
    }
}
