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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    private static Export export(boolean chinese) {
        return new Export(release, new WarehouseDefinition(Path.of("warehouse")), chinese);
    }

    private static List<CSVRecord> csv(String view) throws IOException {
        Path out = folder.resolve("out");
        export(false).write(out, Export.Format.CSV);
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
        List<Path> files = export(false).write(folder.resolve("parquet"), Export.Format.PARQUET);
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

    @Test
    void writesWorkbooksThatExcelReads() throws IOException {
        Path out = folder.resolve("xlsx");
        export(true).write(out, Export.Format.XLSX);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out.resolve("measurements.xlsx")))) {
            XSSFSheet sheet = book.getSheet("measurements");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(header(sheet)).contains("文献路径", "数值", "单位", "原句").doesNotHaveDuplicates();
            assertThat(cell(sheet, "数值").getNumericCellValue()).isEqualTo(-5);
            assertThat(cell(sheet, "数值").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(cell(sheet, "截止日期").getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(cell(sheet, "截止日期").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2020-03-10");
            Cell title = cell(sheet, "文章主题");
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheet("说明 About").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("数据：文中所述数字");
        }
    }

    private static List<String> header(XSSFSheet sheet) {
        List<String> names = new java.util.ArrayList<>();
        sheet.getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
        return names;
    }

    private static Cell cell(XSSFSheet sheet, String column) {
        return sheet.getRow(1).getCell(header(sheet).indexOf(column));
    }

    @Test
    void keepsDigitsThatASpreadsheetWouldLose() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SpreadsheetCells cells = new SpreadsheetCells(book);
            Row row = book.createSheet().createRow(0);
            cells.value(row, 0, new java.math.BigDecimal("1234567890123456"));
            cells.value(row, 1, new java.math.BigDecimal("123456789012345"));
            cells.value(row, 2, "長".repeat(40_000));
            cells.value(row, 3, null);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("1234567890123456");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(123456789012345d);
            assertThat(row.getCell(2).getStringCellValue()).hasSize(32_767).endsWith("…");
            assertThat(row.getCell(3)).isNull();
            assertThat(cells.cut()).isEqualTo(1);
        }
    }

    @Test
    void writesTheSeriesAsSdmx() throws IOException {
        Path out = folder.resolve("sdmx");
        assertThat(export(false).write(out, Export.Format.SDMX)).containsExactly(out.resolve("sdmx_series.csv"));
        List<String> lines = Files.readAllLines(out.resolve("sdmx_series.csv"));
        assertThat(lines.get(0))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,LOCALITY,INDICATOR,STAGE,CATEGORY,MODALITY,"
                        + "UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS");
        assertThat(lines.get(1))
                .startsWith(
                        "dataflow,TAIZHANG:SERIES(1.0.0),I,Q,410802,_Z,PROJECT_COUNT,RESUMPTION,_T,ACTUAL,个,2020-Q1,-5,A");
        assertThat(lines).hasSize(2);
    }

    @Test
    void namesColumnsOfCsvInChineseToo() throws IOException {
        Path out = folder.resolve("zh");
        export(true).write(out, Export.Format.CSV);
        assertThat(Files.readAllLines(out.resolve("coverage.csv")).get(0)).startsWith("出版物,月份,文献数,重复文献");
    }
}
