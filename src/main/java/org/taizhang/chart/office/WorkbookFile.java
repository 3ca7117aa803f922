package org.taizhang.chart.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.style.Language;

/** The pack as a workbook: a sheet for each chart with the data behind it, one with all facts, and a first one that leads to them. */
public final class WorkbookFile {
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final int LONGEST_NAME = 31;

    private final Book book;
    private final Language language;

    public WorkbookFile(Book book) {
        this.book = book;
        this.language = book.language();
    }

    public void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(workbook, language);
            XSSFSheet contents = workbook.createSheet(language.say("目录", "Contents"));
            Map<Page, String> sheets = new LinkedHashMap<>();
            for (Page page : book.drawn()) {
                XSSFSheet sheet = workbook.createSheet(name(page.id(), sheets.size()));
                sheets.put(page, sheet.getSheetName());
                DataRows data =
                        DataRows.of(page.drawing().data(), page.drawing().look());
                fill(sheet, styles, List.of(page.title(), page.subtitle(), page.source(), page.notes()), data);
            }
            for (Listing listing : book.listings()) {
                for (Listing.Section section : listing.sections()) {
                    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(section.name()));
                    fill(
                            sheet,
                            styles,
                            List.of(section.name(), section.rows().isEmpty() ? section.nothing() : listing.subtitle()),
                            DataRows.of(section));
                }
            }
            String facts = language.say("事实", "Facts");
            contents(contents, styles, sheets, facts);
            fill(workbook.createSheet(facts), styles, List.of(facts, factsExplained()), facts());
            OfficeText.describe(workbook.getProperties().getCoreProperties(), book);
            SameBytes.write(workbook, file);
        }
    }

    private static String name(String id, int number) {
        return id.length() <= LONGEST_NAME ? id : id.substring(0, LONGEST_NAME - 4) + "~" + number;
    }

    private void contents(XSSFSheet sheet, CellStyles styles, Map<Page, String> sheets, String facts) {
        int at = 0;
        styles.title(sheet.createRow(at++), book.title());
        styles.quiet(sheet.createRow(at++), book.about());
        at++;
        for (String finding : book.findings()) {
            styles.value(sheet.createRow(at++), 0, finding);
        }
        at++;
        Row header = sheet.createRow(at++);
        styles.header(header, 0, language.say("图表", "Chart"), false);
        styles.header(header, 1, language.say("工作表", "Sheet"), false);
        for (Map.Entry<Page, String> entry : sheets.entrySet()) {
            Row row = sheet.createRow(at++);
            styles.value(row, 0, entry.getKey().title());
            styles.link(row, 1, entry.getValue(), entry.getValue());
        }
        Row last = sheet.createRow(at++);
        styles.value(last, 0, factsExplained());
        styles.link(last, 1, facts, facts);
        for (Page page : book.blank()) {
            styles.quiet(
                    sheet.createRow(at++),
                    page.title()
                            + language.say("：", ": ")
                            + page.drawing().look().nothing());
        }
        sheet.setColumnWidth(0, 90 * CHARACTER);
        sheet.setColumnWidth(1, 32 * CHARACTER);
        print(sheet);
    }

    private String factsExplained() {
        return language.say("图中各数所依据的事实，每条一行", "The facts that the charts were made from, one a row");
    }

    private DataRows facts() {
        List<String> headings = language == Language.ZH
                ? List.of("编号", "内容", "对象", "原文", "报刊", "日期", "页", "文件")
                : List.of("Id", "Statement", "About", "Sentence", "Publication", "Date", "Page", "Document");
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        for (Page page : book.drawn()) {
            for (Fact fact : page.facts()) {
                rows.putIfAbsent(
                        fact.id(),
                        List.of(
                                fact.id(),
                                fact.statement(),
                                fact.about(),
                                fact.evidence(),
                                fact.publication(),
                                fact.issueDate(),
                                fact.page(),
                                fact.document()));
            }
        }
        return new DataRows(
                headings,
                List.of(false, false, false, false, false, false, true, false),
                new ArrayList<>(rows.values()));
    }

    /** Heads, then a header that stays in sight, then the rows. */
    private static void fill(XSSFSheet sheet, CellStyles styles, List<String> heads, DataRows data) {
        int at = 0;
        for (String head : heads) {
            if (at == 0) {
                styles.title(sheet.createRow(at++), head);
            } else if (!head.isEmpty()) {
                styles.quiet(sheet.createRow(at++), head);
            }
        }
        int header = at + 1;
        Row names = sheet.createRow(header);
        for (int i = 0; i < data.headings().size(); i++) {
            styles.header(names, i, data.headings().get(i), data.numeric().get(i));
            sheet.setColumnWidth(i, width(data, i) * CHARACTER);
        }
        for (int i = 0; i < data.rows().size(); i++) {
            Row row = sheet.createRow(header + 1 + i);
            for (int j = 0; j < data.headings().size(); j++) {
                styles.value(row, j, data.rows().get(i).get(j));
            }
        }
        sheet.createFreezePane(1, header + 1);
        sheet.setAutoFilter(new CellRangeAddress(
                header, header + data.rows().size(), 0, data.headings().size() - 1));
        print(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    private static void print(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** A Chinese sign is as wide as two digits. */
    private static int width(DataRows data, int column) {
        int widest = signs(data.headings().get(column)) + 3;
        for (List<Object> row : data.rows()) {
            Object cell = row.get(column);
            int wide = cell instanceof Quantity quantity
                    ? quantity.value().toBigInteger().toString().length() * 4 / 3 + quantity.decimals() + 3
                    : signs(cell.toString());
            widest = Math.max(widest, wide + 2);
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest));
    }

    private static int signs(String text) {
        return text.codePoints().map(sign -> sign >= 0x2E80 ? 2 : 1).sum();
    }
}
