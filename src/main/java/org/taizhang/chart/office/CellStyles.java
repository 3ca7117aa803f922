package org.taizhang.chart.office;

import java.awt.Color;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Palette;
import org.taizhang.warehouse.SpreadsheetText;

/** The few looks that cells of a pack's workbook have, and how values get into them: numbers as numbers, days as days, text never a formula. */
final class CellStyles {
    /** Characters that a cell holds. */
    private static final int LONGEST = 32_767;

    private static final short SMALL = 10;
    private static final short LARGE = 15;

    private final XSSFWorkbook book;
    private final Language language;
    private final Map<String, XSSFCellStyle> formats = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle quiet;
    private final XSSFCellStyle header;
    private final XSSFCellStyle headerOfNumbers;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle link;

    CellStyles(XSSFWorkbook book, Language language) {
        this.book = book;
        this.language = language;
        title = styled(LARGE, Palette.TEXT, true);
        quiet = styled(SMALL, Palette.MUTED, false);
        link = styled(SMALL, Palette.MAIN, false);
        header = header(HorizontalAlignment.LEFT);
        headerOfNumbers = header(HorizontalAlignment.RIGHT);
        quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    private XSSFCellStyle styled(short size, Color colour, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontHeightInPoints(size);
        font.setColor(colour(colour));
        font.setBold(bold);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = styled((short) 11, Palette.TEXT, true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setWrapText(true);
        style.setFillForegroundColor(colour(Palette.GRID));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.AXIS));
        return style;
    }

    private static XSSFColor colour(Color colour) {
        return new XSSFColor(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
    }

    void title(Row row, String words) {
        text(row, 0, words).setCellStyle(title);
    }

    /** Subtitle, source, notes. */
    void quiet(Row row, String words) {
        text(row, 0, words).setCellStyle(quiet);
    }

    void header(Row row, int column, String words, boolean ofNumbers) {
        text(row, column, words).setCellStyle(ofNumbers ? headerOfNumbers : header);
    }

    /** Words that lead to another sheet of the workbook. */
    void link(Row row, int column, String words, String sheet) {
        XSSFCell cell = text(row, column, words);
        XSSFHyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        target.setAddress("'" + sheet + "'!A1");
        cell.setHyperlink(target);
        cell.setCellStyle(link);
    }

    /** A text, a number, a {@link Quantity} or a day; an empty text leaves the cell out. */
    void value(Row row, int column, Object value) {
        if (value instanceof Quantity quantity) {
            XSSFCell cell = (XSSFCell) row.createCell(column);
            cell.setCellValue(quantity.value().doubleValue());
            cell.setCellStyle(format(pattern(quantity)));
        } else if (value instanceof LocalDate day) {
            XSSFCell cell = (XSSFCell) row.createCell(column);
            cell.setCellValue(day);
            cell.setCellStyle(format("yyyy-mm-dd"));
        } else if (value instanceof Number number) {
            row.createCell(column).setCellValue(number.doubleValue());
        } else if (!value.toString().isEmpty()) {
            text(row, column, value.toString());
        }
    }

    /** A cell of text is no formula; the quote prefix keeps it none when somebody edits it. */
    private XSSFCell text(Row row, int column, String words) {
        String clean = OfficeText.clean(words);
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellValue(clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean);
        if (!SpreadsheetText.harmless(clean).equals(clean)) {
            cell.setCellStyle(quoted);
        }
        return cell;
    }

    /** The number stays a number; that it is provisional or a plan is said by its format. */
    private String pattern(Quantity quantity) {
        String digits = "#,##0" + (quantity.decimals() == 0 ? "" : "." + "0".repeat(quantity.decimals()));
        String unit = quantity.percent() ? "\"%\"" : "";
        return switch (quantity.standing()) {
            case ACTUAL -> digits + unit;
            case PROVISIONAL -> digits + unit + language.say("\"（初步）\"", "\" (provisional)\"");
            case PLAN -> digits + unit + language.say("\"（计划）\"", "\" (plan)\"");
        };
    }

    private XSSFCellStyle format(String pattern) {
        return formats.computeIfAbsent(pattern, wanted -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(wanted));
            return style;
        });
    }
}
