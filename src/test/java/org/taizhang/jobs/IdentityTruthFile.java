package org.taizhang.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** {@code jobs/demo/truth/identities.csv}: which project each name means in each document of the demo archive. */
final class IdentityTruthFile {
    private final Map<String, Map<String, String>> projects = new HashMap<>();

    private IdentityTruthFile() {}

    static IdentityTruthFile read(Path file) throws IOException {
        IdentityTruthFile truth = new IdentityTruthFile();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            parser.forEach(truth::add);
        }
        return truth;
    }

    private void add(CSVRecord row) {
        for (String document : row.get("documents").split("\\|")) {
            Map<String, String> names = projects.computeIfAbsent(document, k -> new HashMap<>());
            for (String name : row.get("names").split("\\|")) {
                names.put(name, row.get("project"));
            }
        }
    }

    /** The project that a document means by a surface that holds one of its names, the longest; empty where it holds none. */
    String project(String document, String surface) {
        String stem = document.replaceAll(".*/|\\.[a-z]+$|-copy", "");
        Map<String, String> names = projects.getOrDefault(stem.replaceAll("\\.[a-z]+$", ""), Map.of());
        return names.keySet().stream()
                .filter(surface::contains)
                .max(Comparator.comparingInt(String::length))
                .map(name -> names.getOrDefault(name, ""))
                .orElse("");
    }
}
