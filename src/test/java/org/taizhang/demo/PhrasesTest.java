package org.taizhang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.taizhang.demo.desk.Phrase;
import org.taizhang.demo.desk.Phrasebook;
import org.taizhang.demo.desk.StoryPlan;

/** The newsroom's words: every kind that a story asks for is there, in enough forms, and all are our own. */
class PhrasesTest {

    /** Beside the repository, or beside the folder of its worktrees. */
    private static final Path SHARED = Stream.of("../shared/archive", "../../shared/archive")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared/archive"));

    private static final int RUN = 18;
    private static final List<String> KINDS =
            List.of("road", "bridge", "school", "hospital", "plant", "park", "water", "energy", "estate", "housing");
    private static final List<String> MAIN = List.of(
            "lead.signing",
            "lead.started",
            "lead.progress",
            "plan.finish",
            "state.money",
            "state.crew",
            "state.work",
            "lead.resumption",
            "lead.annual",
            "lead.cumulative",
            "lead.output",
            "lead.estates",
            "lead.batch",
            "lead.topped",
            "quote.builder",
            "quote.resident",
            "item.project",
            "entry.project",
            "head.progress",
            "head.started");

    @Test
    void everyStoryFindsItsPhrases() {
        Set<String> missing = new TreeSet<>();
        Map<String, List<Phrase>> phrases = Phrasebook.load().byKind();
        for (StoryPlan plan : StoryPlan.load().values()) {
            for (String kind : KINDS) {
                asked(plan.forKind(kind)).stream()
                        .filter(k -> !phrases.containsKey(k))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theMainKindsHaveEightFormsOrMore() {
        Map<String, List<Phrase>> phrases = Phrasebook.load().byKind();
        for (String kind : MAIN) {
            List<Phrase> forms = phrases.getOrDefault(kind, List.of());
            assertThat(new HashSet<>(forms)).as(kind).hasSizeGreaterThanOrEqualTo(8);
            assertThat(forms).as(kind).doesNotHaveDuplicates();
        }
    }

    @Test
    void noPhraseIsTakenFromTheSharedTexts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the shared archive is not at hand");
        Set<String> shared = new HashSet<>();
        try (Stream<Path> files = Files.walk(SHARED)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                runs(decoded(file), shared);
            }
        }
        assertThat(shared).isNotEmpty();
        ArchiveMaker maker = ArchiveMaker.demo(ArchiveMaker.DEMO_SEED);
        Set<String> taken = new TreeSet<>();
        maker.editions().stream()
                .map(maker::write)
                .flatMap(s -> s.articles().stream())
                .forEach(article -> {
                    Set<String> own = new HashSet<>();
                    runs(article.text(), own);
                    own.stream().filter(shared::contains).forEach(taken::add);
                });
        assertThat(taken).isEmpty();
    }

    private static List<String> asked(StoryPlan plan) {
        List<String> kinds = new ArrayList<>(List.of(plan.kicker(), plan.title(), plan.subtitle()));
        plan.paragraphs().forEach(kinds::addAll);
        return kinds.stream()
                .map(kind -> kind.replace("?", ""))
                .flatMap(kind -> Stream.of(kind.split("\\|")))
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    private static void runs(String text, Set<String> into) {
        String letters = text.replaceAll("[^\\p{IsHan}0-9A-Za-z]", "");
        for (int i = 0; i + RUN <= letters.length(); i++) {
            into.add(letters.substring(i, i + RUN));
        }
    }

    private static String decoded(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.contains("\uFFFD") ? new String(bytes, Charset.forName("GB18030")) : utf8;
    }
}
