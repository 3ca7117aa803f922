package org.taizhang.lexicon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.taizhang.link.name.Piece;
import org.taizhang.link.name.Rewrite;
import org.taizhang.link.name.StructureWords;

/** Reads {@code jobs/linking/name_structure.yml}: how the name of a project is taken apart. */
public final class NameStructureFile {
    /** A name and what becomes of it, as the file gives them for an example. */
    public record Example(String rule, String name, String becomes) {}

    private NameStructureFile() {}

    static StructureWords read(Path file) {
        Entry top = YamlFile.read(file)
                .only(
                        "numbered",
                        "rewrites",
                        "pieces",
                        "long_words",
                        "omissible",
                        "parts",
                        "blank_works",
                        "equal_units",
                        "far_works",
                        "through_works",
                        "trade",
                        "zones");
        List<Rewrite> rewrites = new ArrayList<>();
        for (Entry entry : top.entries("rewrites")) {
            entry.only("name", "pattern", "to", "examples");
            rewrites.add(new Rewrite(entry.text("name"), pattern(entry), entry.text("to", "")));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Entry entry : top.entries("pieces")) {
            entry.only("name", "pattern", "examples");
            pieces.add(new Piece(entry.constant("name", Piece.Kind.class), pattern(entry)));
        }
        return new StructureWords(
                top.words("numbered"),
                rewrites,
                pieces,
                top.wordSet("long_words"),
                top.wordSet("omissible"),
                top.wordSet("parts"),
                top.wordSet("blank_works"),
                units(top),
                top.wordSet("far_works"),
                top.wordSet("through_works"),
                top.wordSet("trade"),
                top.wordSet("zones"));
    }

    /** The examples beside the rewrites: a name, and how it is compared. */
    public static List<Example> rewriteExamples(Path file) {
        return examples(file, "rewrites");
    }

    /** The examples beside the pieces: a name, and its core. */
    public static List<Example> pieceExamples(Path file) {
        return examples(file, "pieces");
    }

    private static List<Example> examples(Path file, String key) {
        List<Example> examples = new ArrayList<>();
        for (Entry entry : YamlFile.read(file).entries(key)) {
            for (String example : entry.words("examples")) {
                String[] sides = example.split(" > ", -1);
                if (sides.length != 2) {
                    throw entry.trouble("an example is 'name > what becomes of it', found " + example);
                }
                examples.add(new Example(entry.text("name"), sides[0], sides[1]));
            }
        }
        return examples;
    }

    private static Map<String, StructureWords.EqualUnit> units(Entry top) {
        Map<String, StructureWords.EqualUnit> units = new HashMap<>();
        for (Entry entry : top.entries("equal_units")) {
            entry.only("unit", "is", "times");
            units.put(
                    entry.text("unit"),
                    new StructureWords.EqualUnit(entry.text("is"), entry.decimal("times", BigDecimal.ONE)));
        }
        return units;
    }

    private static Pattern pattern(Entry entry) {
        try {
            return Pattern.compile(entry.text("pattern"));
        } catch (PatternSyntaxException e) {
            throw entry.trouble("key 'pattern' is no regular expression: " + e.getMessage());
        }
    }
}
