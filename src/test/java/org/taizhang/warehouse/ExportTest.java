package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.warehouse.SampleDocument.Place;

class ExportTest {
    @TempDir
    static Path folder;

    private static Release release;

    @BeforeAll
    static void publish() {
        SampleDocument hostile = new SampleDocument("焦作日报", LocalDate.of(2020, 3, 10), "=cmd|' /C calc'!A0")
                .says("-5, \"引号\"，换行\n以及逗号。")
                .counts(Place.JIEFANG, "project_count", "resumption", -5, "")
                .namesProject("@SUM(1)工程", "@SUM(1)工程", Place.JIEFANG);
        release = SampleWarehouse.publish(folder.resolve("warehouse"), Map.of("a.txt", hostile));
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static List<CSVRecord> csv(String view) throws IOException {
        Path out = folder.resolve("out");
        new Export(release).write(out, Export.Format.CSV);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(out.resolve(view + ".csv"))) {
            return format.parse(reader).getRecords();
        }
    }

    @Test
    void makesTextsThatASpreadsheetWouldRunHarmless() throws IOException {
        CSVRecord row = csv("measurements").get(0);
        assertThat(row.get("article")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(row.get("evidence")).isEqualTo("'-5, \"引号\"，换行\n以及逗号。");
        assertThat(csv("mentions").get(0).get("surface")).isEqualTo("'@SUM(1)工程");
    }

    @Test
    void leavesNumbersNumbersAndDatesDates() throws IOException {
        CSVRecord row = csv("measurements").get(0);
        assertThat(row.get("value")).isEqualTo("-5");
        assertThat(row.get("value_high")).isEmpty();
        assertThat(row.get("project")).isEmpty();
        assertThat(row.get("period_start")).isEmpty();
        assertThat(row.get("period_end")).isEqualTo("2020-03-10");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1, '=1", "+1, '+1", "-1, '-1", "@x, '@x", "＝1, '＝1", "复工, 复工", "1-9月, 1-9月"})
    void marksOnlyWhatBeginsAFormula(String text, String harmless) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void marksTabsAndReturnsToo() {
        assertThat(SpreadsheetText.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(SpreadsheetText.harmless("\r=1")).isEqualTo("'\r=1");
        assertThat(SpreadsheetText.harmless("")).isEmpty();
    }

    @Test
    void writesEachViewInEachFormat() {
        List<Path> files = new Export(release).write(folder.resolve("parquet"), Export.Format.PARQUET);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("articles.parquet", "measurements.parquet", "milestones.parquet", "mentions.parquet");
        try (DuckDb plain = DuckDb.inMemory()) {
            plain.bind("file", folder.resolve("parquet/measurements.parquet"));
            assertThat(plain.query("SELECT value, period_end::VARCHAR FROM read_parquet(getvariable('file'))")
                            .rows()
                            .toString())
                    .isEqualTo("[[-5, 2020-03-10]]");
        }
    }
}
