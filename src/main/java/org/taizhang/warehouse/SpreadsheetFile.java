package org.taizhang.warehouse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.describe.Words;

/** A view as a workbook, written row by row: rows that a sheet cannot hold go on in the next. */
final class SpreadsheetFile {
    /** Rows of a sheet (ECMA-376 as Excel takes it), its header left out. */
    static final int ROWS = 1_048_575;

    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER_WIDTH = 256;

    private final DuckDb session;
    private final String view;
    private final ColumnNames names;
    private final String release;

    private SpreadsheetFile.Target target = new Target(null, 0, 0);
    private List<String> header = List.of();

    /** Where the next row goes. */
    private record Target(@Nullable SXSSFSheet sheet, int sheets, int rows) {}

    SpreadsheetFile(DuckDb session, String view, ColumnNames names, String release) {
        this.session = session;
        this.view = view;
        this.names = names;
        this.release = release;
    }

    void write(Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(file)) {
            SpreadsheetCells cells = new SpreadsheetCells(book);
            session.stream("FROM " + view, columns -> begin(book, cells, columns), row -> add(book, cells, row));
            finishSheet();
            explain(book, cells);
            book.write(out);
        }
    }

    private void begin(SXSSFWorkbook book, SpreadsheetCells cells, List<String> columns) {
        header = names.shown(columns);
        sheet(book, cells);
    }

    private SXSSFSheet sheet(SXSSFWorkbook book, SpreadsheetCells cells) {
        finishSheet();
        int number = target.sheets() + 1;
        SXSSFSheet sheet = book.createSheet(number == 1 ? view : view + " " + number);
        Row row = sheet.createRow(0);
        for (int i = 0; i < header.size(); i++) {
            cells.header(row, i, header.get(i));
            sheet.setColumnWidth(i, width(header.get(i)) * CHARACTER_WIDTH);
        }
        sheet.createFreezePane(0, 1);
        target = new Target(sheet, number, 0);
        return sheet;
    }

    /** A Chinese sign is as wide as two digits. */
    private static int width(String name) {
        int width = name.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum();
        return Math.max(11, Math.min(40, width + 4));
    }

    private void finishSheet() {
        SXSSFSheet sheet = target.sheet();
        if (sheet != null && !header.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, target.rows(), 0, header.size() - 1));
        }
    }

    private void add(SXSSFWorkbook book, SpreadsheetCells cells, List<@Nullable Object> values) {
        SXSSFSheet sheet = target.sheet();
        if (sheet == null || target.rows() == ROWS) {
            sheet = sheet(book, cells);
        }
        Row row = sheet.createRow(target.rows() + 1);
        for (int i = 0; i < values.size(); i++) {
            cells.value(row, i, values.get(i));
        }
        target = new Target(sheet, target.sheets(), target.rows() + 1);
    }

    private void explain(SXSSFWorkbook book, SpreadsheetCells cells) {
        SXSSFSheet sheet = book.createSheet("说明 About");
        int row = 0;
        for (String[] line : new String[][] {
            {view, names.title().chinese(), names.title().english()},
            {"release", "发布", release},
            {},
            {"column", "含义", "meaning"}
        }) {
            line(cells, sheet, row++, List.of(line));
        }
        for (Map.Entry<String, Words> column : names.meanings().entrySet()) {
            Words words = column.getValue();
            line(cells, sheet, row++, List.of(column.getKey(), words.chinese(), words.english()));
        }
        if (cells.cut() > 0) {
            line(
                    cells,
                    sheet,
                    row + 1,
                    List.of(
                            "",
                            "",
                            cells.cut() + " texts are cut at " + SpreadsheetCells.LONGEST
                                    + " characters, the most that a cell holds; CSV and Parquet have them whole."));
        }
        for (int column = 0; column < 3; column++) {
            sheet.setColumnWidth(column, (column == 2 ? 80 : 30) * CHARACTER_WIDTH);
        }
    }

    private static void line(SpreadsheetCells cells, SXSSFSheet sheet, int number, List<String> words) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < words.size(); i++) {
            cells.value(row, i, words.get(i));
        }
    }
}
