package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of a table as sentences, since a figure in a cell has its subject and unit in the head of its column: under the heads
 * 项目名称 and 总投资（亿元） the cells 北岸水厂 and 3.2 become a paragraph 北岸水厂项目，总投资3.2亿元。 Heads in several rows are read from top to bottom. What stands above
 * the heads stays a line as it is, its cells parted by tabs, and so does a table without heads.
 */
public final class TableText {
    /** Each row is a paragraph. */
    static final String INDENT = "　　";

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]+(?:\\.\\d+)?%?");
    /** A unit in the brackets at the end of a column's head, or named for the whole sheet above the heads. */
    private static final Pattern UNIT_OF_COLUMN = Pattern.compile("[（(]\\s*(?:单位[：:])?\\s*([^（()）\\d]{1,8})\\s*[)）]$");

    private static final Pattern UNIT_OF_SHEET = Pattern.compile("单位\\s*[：:]\\s*([^、，,；;\\s\\d）)]{1,8})\\s*[)）]?$");
    private static final Pattern ROW_NUMBER = Pattern.compile("序号|编号|No\\.?|#");
    private static final Pattern PROJECTS = Pattern.compile("[一-龥]{0,4}(?:项目|工程)(?:名称)?");
    private static final Pattern CALLED_PROJECT = Pattern.compile("(?:项目|工程)$");
    /** A head says what has been done, where it does not speak of a plan; a sentence has to say it. */
    private static final Pattern DONE = Pattern.compile("(?<![已计际])完成(?![率比进情时])");

    private static final Pattern PLANNED = Pattern.compile("计划|目标|任务|预计|拟");
    private static final Pattern DAY_OF = Pattern.compile("([一-龥]{1,6}?)(?:时间|日期|年月)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[年./-](\\d{1,2})(?:[月./-](\\d{1,2})日?|月)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?，,]$");

    private final List<String> lines = new ArrayList<>();
    private List<String> heads = List.of();
    private String sheetUnit = "";

    private TableText() {}

    /**
     * @param rows cells from left to right, empty where a row has nothing in a column
     * @return a line for each row that tells something; those of the table's body begin with two full-width blanks
     */
    public static List<String> of(List<List<String>> rows) {
        TableText table = new TableText();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            List<String> next = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
            if (!table.heads.isEmpty()) {
                table.lines.add(INDENT + table.told(row));
            } else if (isHead(row) && isUnder(row, next)) {
                boolean two = isLowerHead(row, next);
                table.heads = two ? merged(row, next) : row;
                i += two ? 1 : 0;
            } else {
                table.above(row);
            }
        }
        return table.lines;
    }

    /** Whether heads have a second row: words under an upper head that reaches over several columns. */
    private static boolean isLowerHead(List<String> upper, List<String> lower) {
        boolean under = false;
        for (int i = 0; i < lower.size(); i++) {
            under |= upper.get(i).isEmpty() && !lower.get(i).isEmpty();
        }
        return under && !upper.get(0).isEmpty() && lower.stream().noneMatch(TableText::isNumber);
    }

    private static List<String> merged(List<String> upper, List<String> lower) {
        List<String> heads = new ArrayList<>();
        String over = "";
        for (int i = 0; i < upper.size(); i++) {
            String under = i < lower.size() ? lower.get(i) : "";
            over = upper.get(i).isEmpty() && !under.isEmpty() ? over : upper.get(i);
            heads.add(over + under);
        }
        return heads;
    }

    /** Whether a cell is a figure, without a unit or with a percent sign. */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Two or more cells, all of them words. */
    private static boolean isHead(List<String> row) {
        long words = row.stream().filter(cell -> !cell.isEmpty()).count();
        return words > 1 && row.stream().noneMatch(TableText::isNumber);
    }

    private static boolean isUnder(List<String> head, List<String> row) {
        return row.size() <= head.size()
                && row.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** Whether a line names the unit of a whole table: 单位：万元. */
    static boolean isUnit(String text) {
        return UNIT_OF_SHEET.matcher(text).find();
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
     * A day under 开工时间 is told as 2019年3月开工. The first words of a row name what it is about and need no head, but are called a project where the head does so; further words need
     * it, unless they are a sentence of their own.
     */
    private String cell(String head, String cell, boolean begun) {
        Matcher event = DAY_OF.matcher(head);
        Matcher day = DAY.matcher(cell);
        if (event.matches() && day.matches()) {
            String date = day.group(1) + "年" + day.group(2) + "月" + (day.group(3) == null ? "" : day.group(3) + "日");
            return date + event.group(1);
        }
        if (isNumber(cell)) {
            Matcher unit = UNIT_OF_COLUMN.matcher(head);
            boolean own = unit.find();
            String words = own ? head.substring(0, unit.start()) : head;
            return (PLANNED.matcher(words).find() ? words : DONE.matcher(words).replaceFirst("已完成"))
                    + cell
                    + (cell.endsWith("%") ? "" : own ? unit.group(1) : sheetUnit);
        }
        if (PROJECTS.matcher(head).matches()) {
            return CALLED_PROJECT.matcher(cell).find() ? cell : cell + "项目";
        }
        boolean sentence = !begun || cell.length() >= head.length() + 2;
        return sentence ? cell : head + cell;
    }
}
