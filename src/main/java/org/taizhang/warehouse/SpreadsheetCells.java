package org.taizhang.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Puts values into cells so that a spreadsheet shows what they are: numbers grouped, days as days, and text never a formula. */
final class SpreadsheetCells {
    /** Characters that a cell holds. */
    static final int LONGEST = 32_767;
    /** Digits that a spreadsheet's numbers keep; what has more is written as text. */
    private static final int DIGITS = 15;

    private final CellStyle header;
    private final CellStyle whole;
    private final CellStyle decimal;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle quoted;
    private int cut;

    SpreadsheetCells(SXSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        header = book.createCellStyle();
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        whole = format(book, "#,##0");
        decimal = format(book, "#,##0.00####");
        day = format(book, "yyyy-mm-dd");
        moment = format(book, "yyyy-mm-dd hh:mm:ss");
        quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    private static CellStyle format(SXSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    void header(Row row, int column, String name) {
        Cell cell = row.createCell(column);
        cell.setCellValue(name);
        cell.setCellStyle(header);
    }

    /** Leaves the cell out for null. */
    void value(Row row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            number(cell, new BigDecimal(number.toString()));
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            cell.setCellStyle(moment);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            text(cell, value.toString());
        }
    }

    private void number(Cell cell, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            text(cell, number.toPlainString());
            return;
        }
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(number.stripTrailingZeros().scale() <= 0 ? whole : decimal);
    }

    /** A text cell is no formula; the quote prefix keeps it none when somebody edits it, and shows in no value. */
    private void text(Cell cell, String text) {
        if (text.length() > LONGEST) {
            cut++;
            cell.setCellValue(text.substring(0, LONGEST - 1) + "…");
        } else {
            cell.setCellValue(text);
        }
        if (!SpreadsheetText.harmless(text).equals(text)) {
            cell.setCellStyle(quoted);
        }
    }

    /** How many texts were cut. */
    int cut() {
        return cut;
    }
}
