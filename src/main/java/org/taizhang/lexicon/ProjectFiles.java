package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.taizhang.link.ProjectLinker;
import org.taizhang.link.name.NameComparison;
import org.taizhang.link.name.NameParser;
import org.taizhang.mention.NameForms;
import org.taizhang.mention.NameLexicon;
import org.taizhang.mention.NameWord;
import org.taizhang.mention.ProjectGrammar;
import org.taizhang.mention.ProjectNaming;
import org.taizhang.mention.ProjectReader;
import org.taizhang.mention.ProjectSign;
import org.taizhang.mention.RegionReader;
import org.taizhang.mention.RegionSpans;
import org.taizhang.text.HanCharacters;
import org.taizhang.text.Ordinals;
import org.taizhang.text.QuantityReader;
import org.taizhang.text.Words;

/** Reads what the recognition of projects needs from {@code jobs/lexicon} and {@code jobs/rules}. */
public final class ProjectFiles {
    private static final List<String> NAME_FILES = List.of(
            "project_works.yml",
            "heads_transport.yml",
            "heads_utilities.yml",
            "heads_buildings.yml",
            "name_words.yml",
            "name_verbs.yml");

    private ProjectFiles() {}

    /**
     * @param jobs the folder {@code jobs}
     * @throws LexiconException where a file is missing or says what it must not
     */
    public static ProjectGrammar load(Path jobs) {
        Path lexicon = jobs.resolve("lexicon");
        return new ProjectGrammar(lexicon(words(lexicon), lexicon), signs(jobs), naming(lexicon));
    }

    private static List<NameWord> words(Path lexicon) {
        List<NameWord> words = new ArrayList<>();
        for (String file : NAME_FILES) {
            YamlFile.read(lexicon.resolve(file)).entries("groups").forEach(group -> words.addAll(words(group)));
        }
        return words;
    }

    /** The reader of projects, with the words and rules of {@code jobs}. */
    public static ProjectReader reader(Path jobs, RegionReader regions) {
        return new ProjectReader(load(jobs), RegionSpans.of(regions));
    }

    /** The linker of projects across documents, with the words of {@code jobs}. */
    public static ProjectLinker linker(Path jobs) {
        HanCharacters characters = new HanCharacters();
        NameParser parser = parser(jobs, characters);
        return new ProjectLinker(parser, new NameComparison(parser, characters));
    }

    /** What takes the names of projects apart, with the words of {@code jobs}. */
    public static NameParser nameParser(Path jobs) {
        return parser(jobs, new HanCharacters());
    }

    private static NameParser parser(Path jobs, HanCharacters characters) {
        Path lexicon = jobs.resolve("lexicon");
        Words words = WordFiles.load(jobs);
        return new NameParser(
                NameStructureFile.read(jobs.resolve("linking").resolve("name_structure.yml")),
                words(lexicon),
                naming(lexicon),
                new QuantityReader(words),
                characters,
                new Ordinals(words.numerals()));
    }

    private static NameLexicon lexicon(List<NameWord> words, Path folder) {
        try {
            return new NameLexicon(words, forms(folder), OrdinaryWordFile.read(folder.resolve("ordinary_words.txt")));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private static NameForms forms(Path lexicon) {
        Map<NameForms.Form, Set<String>> forms = new EnumMap<>(NameForms.Form.class);
        for (Entry group : YamlFile.read(lexicon.resolve("name_forms.yml")).entries("groups")) {
            group.only("form", "means", "words", "read", "left");
            forms.put(group.constant("form", NameForms.Form.class), group.wordSet("words"));
        }
        return new NameForms(forms);
    }

    private static List<NameWord> words(Entry group) {
        group.only("kind", "role", "need", "named", "means", "words", "read", "left");
        NameWord.Role role = group.constant("role", NameWord.Role.class);
        String kind = group.text("kind", "");
        int need = group.has("need") ? group.number("need") : 0;
        NameWord.Naming named = group.constant("named", NameWord.Naming.class, NameWord.Naming.OWN);
        return group.words("words").stream()
                .map(word -> new NameWord(word, role, kind, need, named))
                .toList();
    }

    private static List<ProjectSign> signs(Path jobs) {
        List<ProjectSign> signs = new ArrayList<>();
        for (String file : List.of("project_layout.yml", "projects.yml", "not_projects.yml")) {
            for (Entry rule : YamlFile.read(jobs.resolve("rules").resolve(file)).entries("rules")) {
                signs.add(sign(
                        rule.only("name", "where", "within", "words", "needs", "trade", "weight", "read", "left")));
            }
        }
        return signs;
    }

    private static ProjectSign sign(Entry rule) {
        Set<Integer> needs = new HashSet<>();
        rule.words("needs").forEach(need -> needs.add(Integer.valueOf(need)));
        try {
            return new ProjectSign(
                    rule.text("name"),
                    rule.constant("where", ProjectSign.Place.class),
                    rule.has("within") ? rule.number("within") : 0,
                    rule.words("words"),
                    needs,
                    rule.flag("trade"),
                    rule.number("weight"));
        } catch (IllegalArgumentException e) {
            throw rule.trouble(String.valueOf(e.getMessage()));
        }
    }

    private static ProjectNaming naming(Path lexicon) {
        Entry file =
                YamlFile.read(lexicon.resolve("project_names.yml")).only("tails", "part", "estates", "short_forms");
        Entry forms = file.entry("short_forms");
        Map<String, String> shortForms = new LinkedHashMap<>();
        forms.keys().forEach(longForm -> shortForms.put(longForm, forms.text(longForm)));
        try {
            return new ProjectNaming(file.words("tails"), shortForms, file.text("part"), file.words("estates"));
        } catch (PatternSyntaxException e) {
            throw file.trouble("key 'part' is no regular expression: " + e.getMessage());
        }
    }
}
