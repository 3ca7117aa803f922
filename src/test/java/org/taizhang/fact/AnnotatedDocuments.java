package org.taizhang.fact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Texts with a manifest in one folder and their truth in another: STEM.measurements.csv, STEM.milestones.csv, STEM.projects.csv. */
record AnnotatedDocuments(Path archive, Path truth) {
    /** One text as it was read, beside what it says. */
    record Document(
            String stem,
            Extraction extraction,
            GoldNames names,
            List<GoldScore.Row> measurements,
            List<GoldScore.Row> milestones) {
        List<GoldScore.Row> foundMeasurements() {
            return rows(
                    FolderExport.MEASUREMENTS,
                    extraction.measurements().stream()
                            .map(fact -> FolderExport.measurement(stem, fact, extraction))
                            .toList());
        }

        List<GoldScore.Row> foundMilestones() {
            return rows(
                    FolderExport.MILESTONES,
                    extraction.milestones().stream()
                            .map(fact -> FolderExport.milestone(stem, fact, extraction))
                            .toList());
        }

        private static List<GoldScore.Row> rows(String header, List<List<Object>> facts) {
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
    }

    List<String> stems() throws IOException {
        return FolderExport.manifest(archive).stream()
                .map(row -> row.get("file").replace(".txt", ""))
                .toList();
    }

    Document read(String stem, Extractor extractor) throws IOException {
        CSVRecord row = FolderExport.manifest(archive).stream()
                .filter(candidate -> candidate.get("file").equals(stem + ".txt"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(archive + "/manifest.csv has no " + stem + ".txt"));
        Extraction extraction = extractor.extract(FolderExport.document(archive, row));
        return new Document(stem, extraction, names(stem), truth(stem, "measurements"), truth(stem, "milestones"));
    }

    private List<GoldScore.Row> truth(String stem, String view) throws IOException {
        return rows(truth.resolve(stem + "." + view + ".csv")).stream()
                .map(row -> new GoldScore.Row(row.toMap()))
                .toList();
    }

    private GoldNames names(String stem) throws IOException {
        Map<String, Set<String>> aliases = new TreeMap<>();
        for (GoldScore.Row row : truth(stem, "projects")) {
            Set<String> names = aliases.computeIfAbsent(GoldNames.plain(row.get("project")), any -> new TreeSet<>());
            names.addAll(GoldNames.alternatives(row.get("aliases")));
            names.remove("");
            names.add(row.get("project"));
        }
        return new GoldNames(aliases);
    }

    static List<CSVRecord> rows(Path file) throws IOException {
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
