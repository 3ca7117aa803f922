package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.taizhang.text.UnitWord;
import org.taizhang.text.UnitWords;

/** What the extractor writes as a unit is what the warehouse explains as one. */
class UnitReferenceTest {
    private static List<CSVRecord> reference() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(Path.of("warehouse/reference/units.csv"))) {
            return format.parse(reader).getRecords();
        }
    }

    @Test
    void everyUnitOfTheLexiconIsInTheReferenceTableUnderItsKind() throws IOException {
        UnitWords words = UnitFile.read(Path.of("jobs/lexicon/units.yml"));
        Map<String, String> lexicon = new TreeMap<>();
        for (UnitWord word : words.units()) {
            lexicon.put(word.unit(), word.kind());
        }
        for (UnitWord word : words.prefixes()) {
            lexicon.put(word.unit(), word.kind());
        }
        Map<String, String> reference = new TreeMap<>();
        for (CSVRecord row : reference()) {
            reference.put(row.get("unit"), row.get("kind"));
        }
        assertThat(reference).containsExactlyEntriesOf(lexicon);
    }

    @Test
    void everyUnitHasANameInBothLanguages() throws IOException {
        assertThat(reference()).allSatisfy(row -> {
            assertThat(row.get("name")).as(row.toString()).isNotBlank();
            assertThat(row.get("name_en")).as(row.toString()).isNotBlank();
        });
    }
}
