package org.taizhang.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.mention.NameWord;
import org.taizhang.mention.NameWord.Role;

/** Reads {@code ordinary_words.txt}: a line each with a word and its class. */
final class OrdinaryWordFile {
    private static final Map<String, Role> CLASSES =
            Map.of("verb", Role.PREDICATE, "quality", Role.GENERIC, "noun", Role.NOUN);

    private OrdinaryWordFile() {}

    static List<NameWord> read(Path file) {
        List<NameWord> words = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    words.add(word(file, line));
                }
            }
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read", e);
        }
        return words;
    }

    private static NameWord word(Path file, String line) {
        int blank = line.indexOf(' ');
        Role role = CLASSES.get(line.substring(blank + 1));
        if (blank < 1 || role == null) {
            throw new LexiconException(file, line, "wants a word and one of " + CLASSES.keySet());
        }
        return new NameWord(line.substring(0, blank), role);
    }
}
