package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
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
        return rows(REACHED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reached")
    void aDocumentDoesNotFallBelowWhatItHasReached(CSVRecord reached) throws IOException {
        List<Double> scores = scores(manifest(reached.get("document")));
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
            scores(manifest(stem)).forEach(score -> out.append(',').append(GoldScore.shown(score)));
            out.append('\n');
        }
        Files.writeString(REACHED, out);
    }

    private static List<String> stems() throws IOException {
        return FolderExport.manifest(FOLDER.resolve("archive")).stream()
                .map(row -> row.get("file").replace(".txt", ""))
                .toList();
    }

    private static CSVRecord manifest(String stem) throws IOException {
        return FolderExport.manifest(FOLDER.resolve("archive")).stream()
                .filter(row -> row.get("file").equals(stem + ".txt"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("archive/manifest.csv has no " + stem + ".txt"));
    }

    /** F1 of each of the levels. */
    private static List<Double> scores(CSVRecord row) throws IOException {
        String stem = row.get("file").replace(".txt", "");
        Extraction extraction = extractor.extract(FolderExport.document(FOLDER.resolve("archive"), row));
        GoldNames names = names(stem);
        List<GoldScore.Row> measurements = found(
                FolderExport.MEASUREMENTS,
                extraction.measurements().stream()
                        .map(fact -> FolderExport.measurement(stem, fact, extraction))
                        .toList());
        List<GoldScore.Row> milestones = found(
                FolderExport.MILESTONES,
                extraction.milestones().stream()
                        .map(fact -> FolderExport.milestone(stem, fact, extraction))
                        .toList());
        List<Double> scores =
                new ArrayList<>(GoldScore.ofMeasurements(truth(stem, "measurements"), measurements, names));
        scores.addAll(GoldScore.ofMilestones(truth(stem, "milestones"), milestones, names));
        return scores;
    }

    private static List<GoldScore.Row> found(String header, List<List<Object>> facts) {
        String[] columns = header.split(",");
        return facts.stream()
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells.get(i).toString());
                    }
                    return new GoldScore.Row(row);
                })
                .toList();
    }

    private static List<GoldScore.Row> truth(String stem, String view) throws IOException {
        return rows(FOLDER.resolve("truth").resolve(stem + "." + view + ".csv")).stream()
                .map(row -> new GoldScore.Row(row.toMap()))
                .toList();
    }

    private static GoldNames names(String stem) throws IOException {
        Map<String, Set<String>> aliases = new TreeMap<>();
        for (GoldScore.Row row : truth(stem, "projects")) {
            Set<String> names = aliases.computeIfAbsent(GoldNames.plain(row.get("project")), any -> new TreeSet<>());
            names.addAll(GoldNames.alternatives(row.get("aliases")));
            names.remove("");
            names.add(row.get("project"));
        }
        return new GoldNames(aliases);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
