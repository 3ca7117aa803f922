package org.taizhang.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the pairs of project names. Columns: {@code src/test/resources/link/project_name_pairs.csv}. */
final class PairFile {
    private static final Path FILE = Path.of("src/test/resources/link/project_name_pairs.csv");

    private PairFile() {}

    static List<Map<String, String>> read() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(FILE, StandardCharsets.UTF_8, format)) {
            return parser.getRecords().stream().map(CSVRecord::toMap).toList();
        }
    }
}
