package org.taizhang.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.YamlFile;

/** The examples of {@code jobs/rules}: sentences that a rule reads, with what it finds, and sentences that it leaves alone. */
final class RuleExamples {
    private RuleExamples() {}

    /**
     * A sentence, or a passage of several paragraphs.
     *
     * @param rule name of the rule
     * @param read whether the rule has a part in what is found
     * @param day issue date
     * @param paper region that the paper is published for
     * @param title of the article; empty for none
     * @param finds all measurements and milestones, in the notation of {@link FactNotation}; empty where {@code parts} or {@code whose} is told
     * @param parts of all measurements only which part of a whole they are, in the notation of {@link FactNotation#ofPart}
     * @param whose of all measurements only whose they are, in the notation of {@link FactNotation#whose}
     */
    record Example(
            String rule,
            boolean read,
            String day,
            String paper,
            String title,
            String text,
            List<String> finds,
            List<String> parts,
            List<String> whose) {
        @Override
        public String toString() {
            return rule + (read ? " reads " : " leaves ") + text;
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("jobs/rules/facts"))) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> rules() {
        return files().stream()
                .flatMap(file -> YamlFile.read(file).entries("rules").stream())
                .map(rule -> rule.only("rule", "about", "reads", "leaves"))
                .toList();
    }

    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (Entry rule : rules()) {
            rule.entries("reads").forEach(entry -> examples.add(example(rule.text("rule"), true, entry)));
            rule.entries("leaves").forEach(entry -> examples.add(example(rule.text("rule"), false, entry)));
        }
        return examples;
    }

    private static Example example(String rule, boolean read, Entry entry) {
        entry.only("on", "in", "title", "text", "finds", "parts", "whose");
        return new Example(
                rule,
                read,
                entry.text("on"),
                entry.text("in"),
                entry.text("title", ""),
                entry.text("text"),
                entry.words("finds"),
                entry.words("parts"),
                entry.words("whose"));
    }
}
