package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.SampleDocument.Place;

/** Two releases with one thing changed between them: the comparison finds it, and says why. */
class ReleaseDiffTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 31);
    private static final WarehouseDefinition DEFINITION = new WarehouseDefinition(Path.of("warehouse"));

    @TempDir
    Path folder;

    private final Map<String, SampleDocument> documents = new TreeMap<>();
    private String first = "";

    private static SampleDocument bulletin(LocalDate day, String title, long resumed) {
        return new SampleDocument("焦作日报", day, title)
                .says("解放区已复工" + resumed + "个。")
                .counts(Place.JIEFANG, "project_count", "resumption", resumed, "");
    }

    @BeforeEach
    void publishTheFirst() {
        documents.put("a.txt", bulletin(DAY, "一季度复工情况", 10));
        documents.put("b.txt", bulletin(DAY.plusMonths(3).minusDays(1), "二季度复工情况", 20));
        first = publish(SampleWarehouse.VERSION, Path.of("warehouse"), 1);
    }

    private String publish(String version, Path definition, int night) {
        Instant now = Instant.parse("2021-01-01T02:00:00Z").plusSeconds(86_400L * night);
        try (Release release = SampleWarehouse.publish(folder, documents, version, definition, now)) {
            return release.name();
        }
    }

    private static String table(QueryResult result) {
        StringBuilder text = new StringBuilder();
        result.rows().forEach(row -> text.append(row).append('\n'));
        return text.toString().strip();
    }

    private void assertDiffers(String second, String summary, String series) {
        try (ReleaseDiff diff = ReleaseDiff.between(new WarehouseFolder(folder), DEFINITION, first, second)) {
            assertThat(table(diff.summary())).isEqualTo(summary);
            assertThat(diff.series().rows().stream()
                            .map(row -> List.of(row.get(0), row.get(1), row.get(9), row.get(10) + "→" + row.get(11)))
                            .toList()
                            .toString())
                    .isEqualTo(series);
        }
    }

    @Test
    void findsNothingBetweenEqualReleases() {
        assertDiffers(publish(SampleWarehouse.VERSION, Path.of("warehouse"), 2), "", "[]");
    }

    @Test
    void tellsANewDocumentAndADocumentThatIsGone() {
        documents.put("c.txt", bulletin(DAY.plusMonths(6), "三季度复工情况", 30));
        documents.remove("a.txt");
        assertDiffers(
                publish(SampleWarehouse.VERSION, Path.of("warehouse"), 2),
                "[document_gone, 0, 1, 0, 0, 1, 0]\n[new_document, 1, 0, 0, 1, 0, 0]",
                "[[removed, document_gone, 2020Q1, 10→null], [added, new_document, 2020Q3, null→30]]");
    }

    @Test
    void tellsAFigureThatALaterDocumentRevised() {
        SampleDocument correction =
                new SampleDocument("焦作日报", DAY.plusDays(10), "关于一季度复工情况的更正").says("截至3月31日，解放区已复工12个。");
        correction.figure(
                "",
                Place.JIEFANG,
                "project_count",
                "resumption",
                java.math.BigDecimal.valueOf(12),
                "个",
                org.taizhang.fact.Modality.ACTUAL,
                org.taizhang.fact.Period.asOf(DAY),
                "");
        documents.put("correction.txt", correction);
        assertDiffers(
                publish(SampleWarehouse.VERSION, Path.of("warehouse"), 2),
                "[revision, 1, 0, 0, 0, 0, 1]",
                "[[changed, revision, 2020Q1, 10→12]]");
    }

    @Test
    void tellsANewVersionOfTheExtractorFromAnEditOfTheReference() {
        documents.put("a.txt", bulletin(DAY, "一季度复工情况", 11));
        // The same file, read otherwise.
        assertDiffers(
                publish("reader2-1", Path.of("warehouse"), 2),
                "[extractor_version, 0, 0, 1, 0, 0, 1]",
                "[[changed, extractor_version, 2020Q1, 10→11]]");
    }

    @Test
    void tellsAnEditOfTheReferenceTables() {
        first = publish("reader-1111", Path.of("warehouse"), 2);
        documents.put("a.txt", bulletin(DAY, "一季度复工情况", 11));
        assertDiffers(
                publish("reader-2222", Path.of("warehouse"), 3),
                "[reference_edit, 0, 0, 1, 0, 0, 1]",
                "[[changed, reference_edit, 2020Q1, 10→11]]");
    }

    @Test
    void saysThatAReleaseOfAnOlderSchemaCannotBeCompared(@TempDir Path other) throws IOException {
        Path definition = other.resolve("warehouse");
        copy(Path.of("warehouse"), definition);
        for (SqlFile view : new WarehouseDefinition(definition).sql("views")) {
            if (view.name().equals("series")) {
                Files.delete(view.path());
            }
        }
        String second = publish(SampleWarehouse.VERSION, definition, 2);
        assertThatThrownBy(() -> ReleaseDiff.between(new WarehouseFolder(folder), DEFINITION, first, second))
                .hasMessageContaining(
                        "cannot be compared: one of them was built by a version whose tables were others");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (Path path :
                    tree.filter(path -> !path.startsWith(from.resolve("data"))).toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
