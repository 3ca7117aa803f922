package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every run leaves a report of itself, also the one that fails. */
class RunReportTest {
    private static final String ARTICLE = "安岭新区医院项目开工\n\n本报讯 4月2日，安岭新区医院项目开工建设，总投资12.5亿元。\n";
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' \u202E.pdf";

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path warehouse = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeArchive() throws IOException {
        archive = Files.createDirectories(folder.resolve("papers"));
        warehouse = folder.resolve("warehouse");
        Files.writeString(archive.resolve("2024-04-03.txt"), ARTICLE);
        Files.writeString(archive.resolve("2024-04-03-copy.txt"), ARTICLE);
        Files.createFile(archive.resolve("empty.pdf"));
    }

    @Test
    void whatWasSeenIsReadDuplicateQuarantinedOrEmpty() throws IOException {
        assertThat(night()).as(() -> err).isEqualTo(3);
        JsonNode report = report();
        assertThat(report.path("ending").asText()).isEqualTo("completed");
        assertThat(report.path("documents").path(0).toString())
                .isEqualTo("{\"seen\":3,\"read\":1,\"duplicate\":1,\"quarantined\":1,\"empty\":0,\"difference\":0}");
        assertThat(report.path("pages").path(0).toString())
                .isEqualTo("{\"seen\":2,\"read\":1,\"duplicate\":1,\"quarantined\":0,\"empty\":0,\"difference\":0}");
        assertThat(report.path("steps").findValuesAsText("name"))
                .containsExactly(
                        "inventory", "read", "extract", "compact", "learn", "link", "star", "check", "publish");
        assertThat(report.path("slowest").findValuesAsText("document"))
                .contains("empty.pdf")
                .hasSize(2);
        assertThat(report.path("arrivals").isEmpty())
                .as("a stock is no delivery")
                .isTrue();
        assertThat(report.path("release").asText())
                .isEqualTo(
                        warehouse.resolve("current").toRealPath().getFileName().toString());
        assertThat(folder.resolve("mail")).as("it is no failure").doesNotExist();
        assertThat(folder.resolve("taizhang.prom"))
                .content()
                .contains(
                        "taizhang_documents{status=\"duplicate\"} 1\n",
                        "taizhang_documents{status=\"difference\"} 0\n",
                        "taizhang_pages{state=\"read\"} 1\n",
                        "taizhang_run_ending{ending=\"completed\"} 1\n",
                        "taizhang_step_duration_seconds{step=\"publish\"} ",
                        "taizhang_run_completed_timestamp_seconds ")
                .containsPattern("spring_batch_job_seconds_count\\{.*spring_batch_job_name=\"nightly\".*} 1\n")
                .containsPattern("spring_batch_step_seconds_sum\\{.*spring_batch_step_name=\"publish\".*} \\d")
                .containsPattern("spring_batch_item_process_seconds_count\\{.*\"read\".*} 2\n");
        assertThat(report.path("batch").findValuesAsText("name")).contains("spring.batch.job", "spring.batch.step");
        assertThat(events())
                .anySatisfy(event -> {
                    assertThat(event.path("message").asText())
                            .contains("goes to quarantine")
                            .contains("empty.pdf");
                    assertThat(event.path("reason").asText()).isEqualTo("empty");
                    assertThat(event.path("log").path("level").asText()).isEqualTo("WARN");
                    assertThat(event.path("service").path("name").asText()).isEqualTo("taizhang");
                })
                .last()
                .satisfies(event -> assertThat(event.path("ending").asText()).isEqualTo("completed"));
        assertThat(out).contains("report      " + warehouse.resolve("reports"));
    }

    @Test
    void theSecondRunTellsWhatCameAndWhatTellsLess() throws IOException {
        Files.writeString(archive.resolve("manifest.csv"), manifest());
        for (int i = 1; i < 6; i++) {
            Files.writeString(archive.resolve("old" + i + ".txt"), ARTICLE.replace("12.5", "1" + i));
        }
        night();
        for (int i = 1; i < 6; i++) {
            Files.writeString(archive.resolve("new" + i + ".txt"), "安岭新闻\n\n昨日天气晴，市民在第" + i + "公园散步。\n");
        }
        assertThat(night()).as(() -> err).isEqualTo(3);
        assertThat(report().path("arrivals").path("安岭日报").asLong()).isEqualTo(5);
        assertThat(out).contains("unusual     安岭日报: 0.0 facts a page in 5 new pages");
        assertThat(report().path("remarks").path(0).path("kind").asText()).isEqualTo("facts_a_page");
    }

    @Test
    void aRunThatFailsHasAReportToo() throws IOException {
        night();
        try (Stream<Path> files = Files.list(archive)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(night()).isEqualTo(1);
        JsonNode report = report();
        assertThat(report.path("ending").asText()).isEqualTo("failed");
        assertThat(report.path("failures").path(0).asText()).contains("is empty, but held 3 documents");
        assertThat(report.path("release").asText()).isEmpty();
        assertThat(folder.resolve("mail")).content().contains("the night failed", "is empty, but held 3 documents");
        assertThat(folder.resolve("taizhang.prom"))
                .content()
                .contains("taizhang_run_ending{ending=\"failed\"} 1\n", "taizhang_run_completed_timestamp_seconds ")
                .doesNotContain("taizhang_documents");
        assertThat(page()).contains("<header class=\"failed\">", "is empty, but held 3 documents");
    }

    @Test
    void textOfDocumentsIsShownAndNeverObeyed() throws Exception {
        Files.createFile(archive.resolve(HOSTILE.replace("/", "")));
        assertThat(night()).as(() -> err).isEqualTo(3);
        String page = page();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;script&gt;&quot; onload=&#39;x&#39; \uFFFD.pdf")
                .doesNotContain("<script", "\u202E", " style=", "href=", "src=");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .as("only the page's own style is let in")
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'");
    }

    private static String manifest() {
        StringBuilder csv = new StringBuilder("file,publication,region,issue_date,page_label\n");
        for (int i = 1; i < 6; i++) {
            csv.append("old" + i + ".txt,安岭日报,410300,2024-04-0" + i + ",第1版\n");
            csv.append("new" + i + ".txt,安岭日报,410300,2024-04-1" + i + ",第1版\n");
        }
        return csv.toString();
    }

    private List<JsonNode> events() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("events.jsonl"))) {
            events.add(new ObjectMapper().readTree(line));
        }
        return events;
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(Files.readString(newest(".json")));
    }

    private String page() throws IOException {
        return Files.readString(newest(".html"));
    }

    private Path newest(String ending) throws IOException {
        try (Stream<Path> files = Files.list(warehouse.resolve("reports"))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return sorted.get(sorted.size() - 1);
        }
    }

    private int night() {
        CommandRun run = CommandRun.of(
                "nightly",
                "--archive",
                archive.toString(),
                "--warehouse",
                warehouse.toString(),
                "--set",
                "monitoring.log=" + folder.resolve("events.jsonl"),
                "--set",
                "monitoring.metrics=" + folder.resolve("taizhang.prom"),
                "--set",
                "notification.command=cat > '" + folder.resolve("mail") + "'");
        out = run.out();
        err = run.err();
        return run.code();
    }
}
