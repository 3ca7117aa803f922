package org.taizhang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.lexicon.YamlFile;

/** Each sentence beside a word or a rule of the recognition of projects is a test: names in {braces} are found, and no others. */
class ProjectExamplesTest {
    private static final Path JOBS = Path.of("jobs");
    private static final Pattern MARKED = Pattern.compile("\\{([^}]+)}");
    private static final ProjectReader READER =
            ProjectFiles.reader(JOBS, RegionFiles.reader(JOBS, RegionFiles.load(Path.of("warehouse", "reference"))));

    /** A sentence and where it stands. */
    record Example(String entry, String sentence) {
        @Override
        public String toString() {
            return entry + ": " + sentence;
        }
    }

    static Stream<Example> examples() {
        List<Example> examples = new ArrayList<>();
        add(examples, "lexicon/project_works.yml", "groups", "kind");
        add(examples, "lexicon/heads_transport.yml", "groups", "kind");
        add(examples, "lexicon/heads_utilities.yml", "groups", "kind");
        add(examples, "lexicon/heads_buildings.yml", "groups", "kind");
        add(examples, "lexicon/name_words.yml", "groups", "role");
        add(examples, "lexicon/name_verbs.yml", "groups", "role");
        add(examples, "lexicon/name_forms.yml", "groups", "form");
        add(examples, "rules/project_layout.yml", "rules", "name");
        add(examples, "rules/projects.yml", "rules", "name");
        add(examples, "rules/not_projects.yml", "rules", "name");
        return examples.stream();
    }

    private static void add(List<Example> examples, String file, String list, String name) {
        for (Entry entry : YamlFile.read(JOBS.resolve(file)).entries(list)) {
            String place = file + " " + entry.text(name, "phase");
            entry.words("read").forEach(sentence -> examples.add(new Example(place, sentence)));
            entry.words("left").forEach(sentence -> examples.add(new Example(place, sentence)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsTheNamesInBracesAndNoOthers(Example example) {
        List<String> expected = new ArrayList<>();
        Matcher marked = MARKED.matcher(example.sentence());
        while (marked.find()) {
            expected.add(marked.group(1));
        }
        String sentence = MARKED.matcher(example.sentence()).replaceAll("$1");
        assertThat(OneArticle.surfaces(READER, sentence)).as("%s", example).isEqualTo(expected);
    }
}
