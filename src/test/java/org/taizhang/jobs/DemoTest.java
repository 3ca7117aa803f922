package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.link.BCubed;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * The demo, and the answers that the README prints. After a change that is meant to change them, run with {@code -Dreadme.update=true}
 * and read the difference before committing it.
 */
class DemoTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile(
            "```\\n(?<line>\\$ (?:echo '(?<input>[^']*)' \\| )?jobs/taizhang (?<arguments>.*))\\n(?<answer>(?s:.*?))```");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Path FOLDER = DemoRun.once().folder();

    private static String out = "";

    @BeforeEach
    void recallTheDemo() {
        out = DemoRun.once().output();
    }

    @Test
    void theDemoReadsEveryDocumentAndDrawsAPack() {
        assertThat(DemoRun.once().code()).as(out).isZero();
        assertThat(out)
                .contains("documents read", "articles", "measurements", "milestones", "issues", "release ", "pack ");
        assertThat(out).doesNotContain("quarantine");
    }

    @Test
    void theDemoDrawsChartsOfStagesDistrictsAndQuarters() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("packs"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).anyMatch(name -> name.endsWith(".pdf")).contains("index.html");
        }
        String pack =
                out.lines().filter(line -> line.startsWith("pack ")).findFirst().orElseThrow();
        assertThat(pack)
                .doesNotContain("resumption_by_district", "starts_by_district", "investment_by_stage")
                .doesNotContain("over_quarters");
    }

    @Test
    void theReadmeShowsWhatTheCommandsAnswer() throws IOException {
        String readme = Files.readString(README);
        StringBuilder now = new StringBuilder();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            String answer = answer(block.group("input"), block.group("arguments"));
            block.appendReplacement(
                    now, Matcher.quoteReplacement("```\n" + block.group("line") + "\n" + answer + "```"));
        }
        block.appendTail(now);
        assertThat(now).as("commands in the README").contains("$ jobs/taizhang query");
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, now);
        } else {
            assertThat(readme).isEqualTo(now.toString());
        }
    }

    /**
     * Every name that a document was read to use is an item; one that no document uses (a misreading, a company) counts against the linker
     * as a project of its own.
     */
    @Test
    void projectsAreToldApartAsTheGeneratorKnowsThem() throws IOException {
        IdentityTruthFile truth = IdentityTruthFile.read(Path.of("jobs/demo/truth/identities.csv"));
        BCubed all = new BCubed();
        BCubed named = new BCubed();
        try (Release release = Release.current(new WarehouseFolder(FOLDER))) {
            String mentions = "SELECT document, surface, code FROM mentions WHERE kind = 'project'";
            for (List<@Nullable Object> row : release.query(mentions).rows()) {
                String surface = String.valueOf(row.get(1));
                String project = truth.project(String.valueOf(row.get(0)), surface);
                all.add(project.isEmpty() ? "nothing called " + surface : project, String.valueOf(row.get(2)));
                if (!project.isEmpty()) {
                    named.add(project, String.valueOf(row.get(2)));
                }
            }
        }
        assertThat(named.size()).isGreaterThan(400);
        assertThat(named.f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.f1()).isGreaterThanOrEqualTo(0.92);
    }

    private static String answer(@Nullable String input, String line) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(line);
        while (argument.find()) {
            arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
        }
        if (!arguments.get(0).equals("read")) {
            arguments.addAll(1, List.of("--warehouse", FOLDER.toString()));
        }
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream((input == null ? "" : input).getBytes(StandardCharsets.UTF_8)));
            assertThat(run(arguments.toArray(String[]::new)))
                    .as(line + "\n" + out)
                    .isZero();
        } finally {
            System.setIn(before);
        }
        return out.strip() + "\n";
    }

    private static int run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        out = run.said();
        return run.code();
    }
}
