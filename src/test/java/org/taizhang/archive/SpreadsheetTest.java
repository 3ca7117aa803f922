package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.layout.TableText;

class SpreadsheetTest {
    private static final Identity UNKNOWN = new Identity("", "", null, "", "");

    @TempDir
    Path folder;

    private List<Line> read(String name, Workbook workbook) throws Exception {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return new DocumentReader().read(file, UNKNOWN).pages().get(0).lines();
    }

    private static void fill(Workbook workbook) {
        Sheet sheet = workbook.createSheet("重点项目");
        Object[][] cells = {
            {"2024年一季度重点项目进展"},
            {"序号", "项目名称", "总投资（亿元）", "里程（公里）", "进展"},
            {1, "滨江隧道", 24.5, 3.6, "主体完工"},
            {2, "西站货场", 8, null, "已完成投资2.1亿元，站房封顶。"}
        };
        for (int r = 0; r < cells.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < cells[r].length; c++) {
                if (cells[r][c] instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                } else if (cells[r][c] != null) {
                    row.createCell(c).setCellValue(cells[r][c].toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.xls"})
    void rowsAreToldWithTheHeadsAndUnitsOfTheirColumns(String name) throws Exception {
        Workbook workbook = name.endsWith("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
        fill(workbook);
        List<Line> lines = read(name, workbook);
        assertThat(lines)
                .extracting(Line::text)
                .containsExactly(
                        "重点项目",
                        "2024年一季度重点项目进展",
                        "　　滨江隧道项目，总投资24.5亿元，里程3.6公里，主体完工。",
                        "　　西站货场项目，总投资8亿元，已完成投资2.1亿元，站房封顶。");
        assertThat(lines.get(0).bold()).isTrue();
    }

    @Test
    void theUnitOfTheSheetStandsWhereAColumnHasNone() {
        assertThat(TableText.of(List.of(
                        List.of("单位：万元"),
                        List.of("区县", "计划投资", "完成率（%）"),
                        List.of("东城区", "3200", "85"),
                        List.of("西城区", "2100", "41.5%"))))
                .containsExactly("单位：万元", "　　东城区，计划投资3200万元，完成率85%。", "　　西城区，计划投资2100万元，完成率41.5%。");
    }

    @Test
    void aSheetWithoutHeadsStaysAsItIs() {
        assertThat(TableText.of(List.of(List.of("12", "", "7"), List.of("3", "4", "5"))))
                .containsExactly("12\t7", "3\t4\t5");
    }

    @Test
    void aDataSetIsTooLarge() throws Exception {
        SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        Sheet sheet = workbook.createSheet();
        for (int r = 0; r <= SheetHandler.MOST_ROWS; r++) {
            sheet.createRow(r).createCell(0).setCellValue(r);
        }
        List<Line> none = new ArrayList<>();
        UnreadableDocument failure =
                catchThrowableOfType(UnreadableDocument.class, () -> none.addAll(read("data.xlsx", workbook)));
        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
