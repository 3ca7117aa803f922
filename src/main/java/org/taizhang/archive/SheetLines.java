package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of a sheet as sentences, since a figure in a cell has its subject and unit in the head of its column: under the heads
 * 项目名称 and 总投资（亿元） the cells 北岸水厂 and 3.2 become a paragraph 北岸水厂项目，总投资3.2亿元。 What stands above the heads stays a line as it is, its
 * cells parted by tabs, and so does a sheet without heads.
 */
final class SheetLines {
    /** Each row is a paragraph. */
    private static final String INDENT = "　　";

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]+(?:\\.\\d+)?%?");
    /** A unit in the brackets at the end of a column's head, or named for the whole sheet above the heads. */
    private static final Pattern UNIT_OF_COLUMN = Pattern.compile("[（(]\\s*(?:单位[：:])?\\s*([^（()）\\d]{1,8})\\s*[)）]$");

    private static final Pattern UNIT_OF_SHEET = Pattern.compile("单位\\s*[：:]\\s*([^、，,；;\\s\\d）)]{1,8})\\s*[)）]?$");
    private static final Pattern ROW_NUMBER = Pattern.compile("序号|编号|No\\.?|#");
    private static final Pattern PROJECTS = Pattern.compile("[一-龥]{0,4}(?:项目|工程)(?:名称)?");
    private static final Pattern CALLED_PROJECT = Pattern.compile("(?:项目|工程)$");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?，,]$");

    private final List<String> lines = new ArrayList<>();
    private List<String> heads = List.of();
    private String sheetUnit = "";

    private SheetLines() {}

    static List<String> of(List<List<String>> rows) {
        SheetLines sheet = new SheetLines();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (sheet.heads.isEmpty() && isHead(row) && i + 1 < rows.size() && isUnder(row, rows.get(i + 1))) {
                sheet.heads = row;
            } else if (sheet.heads.isEmpty()) {
                sheet.above(row);
            } else {
                sheet.lines.add(INDENT + sheet.told(row));
            }
        }
        return sheet.lines;
    }

    /** Two or more cells, all of them words. */
    private static boolean isHead(List<String> row) {
        long words = row.stream().filter(cell -> !cell.isEmpty()).count();
        return words > 1 && row.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
    }

    private static boolean isUnder(List<String> head, List<String> row) {
        return row.size() <= head.size()
                && row.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    private void above(List<String> row) {
        List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
        for (String cell : cells) {
            Matcher unit = UNIT_OF_SHEET.matcher(cell);
            sheetUnit = unit.find() ? unit.group(1) : sheetUnit;
        }
        lines.add(String.join("\t", cells));
    }

    private String told(List<String> row) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String head = i < heads.size() ? heads.get(i) : "";
            if (row.get(i).isEmpty() || ROW_NUMBER.matcher(head).matches()) {
                continue;
            }
            boolean begun = !sentence.isEmpty();
            if (begun && !SENTENCE_END.matcher(sentence).find()) {
                sentence.append('，');
            }
            sentence.append(cell(head, row.get(i), begun));
        }
        return SENTENCE_END.matcher(sentence).find() ? sentence.toString() : sentence + "。";
    }

    /**
     * The first words of a row name what it is about and need no head, but are called a project where the head does so; further words need
     * it, unless they are a sentence of their own.
     */
    private String cell(String head, String cell, boolean begun) {
        if (NUMBER.matcher(cell).matches()) {
            Matcher unit = UNIT_OF_COLUMN.matcher(head);
            boolean own = unit.find();
            String words = own ? head.substring(0, unit.start()) : head;
            return words + cell + (cell.endsWith("%") ? "" : own ? unit.group(1) : sheetUnit);
        }
        if (PROJECTS.matcher(head).matches()) {
            return CALLED_PROJECT.matcher(cell).find() ? cell : cell + "项目";
        }
        boolean sentence = !begun || cell.length() >= head.length() + 2;
        return sentence ? cell : head + cell;
    }
}
