package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.text.Qualifier;
import org.taizhang.text.QualifierWord;

/** Reads {@code qualifiers.yml}. */
final class QualifierFile {
    private QualifierFile() {}

    static List<QualifierWord> read(Path file) {
        List<QualifierWord> words = new ArrayList<>();
        for (Entry group : YamlFile.read(file).only("groups").entries("groups")) {
            group.only("name", "place", "qualifier", "round", "words", "none", "reads", "leaves");
            QualifierWord.Place place = group.constant("place", QualifierWord.Place.class);
            Qualifier qualifier = group.constant("qualifier", Qualifier.class);
            for (String word : group.wordSet("words")) {
                words.add(new QualifierWord(word, qualifier, place, group.flag("round")));
            }
            for (String word : group.wordSet("none")) {
                words.add(new QualifierWord(word, null, place, false));
            }
        }
        return words;
    }
}
