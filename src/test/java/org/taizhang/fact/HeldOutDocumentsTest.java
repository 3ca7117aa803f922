package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.lexicon.GrammarFiles;

/**
 * Extracts the held-out documents and compares the facts with their truth. {@code reached.csv} holds the F1 that each document has
 * reached: the extractor may rise above it, and {@link #main} then writes the new figures, but not fall below.
 */
class HeldOutDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/documents");
    private static final AnnotatedDocuments DOCUMENTS =
            new AnnotatedDocuments(FOLDER.resolve("archive"), FOLDER.resolve("truth"));
    private static final Path REACHED = FOLDER.resolve("reached.csv");
    private static final List<String> LEVELS = List.of(
            "measurements figure", "measurements core", "measurements full", "milestones core", "milestones full");
    /** What two roundings may differ by. */
    private static final double ROUNDING = 0.0005;

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
    }

    static List<CSVRecord> reached() throws IOException {
        return AnnotatedDocuments.rows(REACHED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reached")
    void aDocumentDoesNotFallBelowWhatItHasReached(CSVRecord reached) throws IOException {
        List<Double> scores = scores(reached.get("document"));
        for (int i = 0; i < LEVELS.size(); i++) {
            assertThat(scores.get(i))
                    .as(
                            "F1 of %s in %s; run HeldOutDocumentsTest.main and score-facts --show to see which facts were lost",
                            LEVELS.get(i), reached.get("document"))
                    .isGreaterThanOrEqualTo(Double.parseDouble(reached.get(LEVELS.get(i))) - ROUNDING);
        }
    }

    @Test
    void everyDocumentHasItsRecord() throws IOException {
        assertThat(reached()).extracting(row -> row.get("document")).containsExactlyElementsOf(stems());
    }

    @Test
    void aWrongRegionCostsTheCoreAndAWrongDayTheFullAgreement() {
        GoldNames names = new GoldNames(Map.of());
        GoldScore.Row gold = fact("350100", "2024-05-01");
        assertThat(GoldScore.ofMeasurements(List.of(gold), List.of(gold), names))
                .containsExactly(1.0, 1.0, 1.0);
        assertThat(GoldScore.ofMeasurements(List.of(gold), List.of(fact("350100", "2024-05-02")), names))
                .containsExactly(1.0, 1.0, 0.0);
        assertThat(GoldScore.ofMeasurements(List.of(gold), List.of(fact("350200", "2024-05-01")), names))
                .containsExactly(1.0, 0.0, 0.0);
        assertThat(GoldScore.ofMeasurements(List.of(gold), List.of(), names)).containsExactly(0.0, 0.0, 0.0);
    }

    private static GoldScore.Row fact(String region, String day) {
        return new GoldScore.Row(Map.of("value", "12", "unit", "个", "region_code", region, "period_end", day));
    }

    /** Writes the figures that are reached now. */
    public static void main(String[] args) throws IOException {
        load();
        StringBuilder out = new StringBuilder("document," + String.join(",", LEVELS) + "\n");
        for (String stem : stems()) {
            out.append(stem);
            scores(stem).forEach(score -> out.append(',').append(GoldScore.shown(score)));
            out.append('\n');
        }
        Files.writeString(REACHED, out);
    }

    private static List<String> stems() throws IOException {
        return DOCUMENTS.stems();
    }

    /** F1 of each of the levels. */
    private static List<Double> scores(String stem) throws IOException {
        AnnotatedDocuments.Document document = DOCUMENTS.read(stem, extractor);
        List<Double> scores = new ArrayList<>(
                GoldScore.ofMeasurements(document.measurements(), document.foundMeasurements(), document.names()));
        scores.addAll(GoldScore.ofMilestones(document.milestones(), document.foundMilestones(), document.names()));
        return scores;
    }
}
