package org.taizhang.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/**
 * A table on a page: cells that stand in columns and rows, and the heads over them.
 *
 * @param heads lines over the columns, those of each column from top to bottom
 * @param rows cells from left to right, those of one column under each other; a list is empty where a row has nothing in a column
 * @param unit the line that names the unit of all figures (单位：万元); empty where there is none
 */
record PlacedTable(List<List<Line>> heads, List<List<List<Line>>> rows, List<Line> unit) {
    PlacedTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        unit = List.copyOf(unit);
    }

    /** All lines that it is made of. */
    Set<Line> lines() {
        Set<Line> lines = new HashSet<>(unit);
        heads.forEach(lines::addAll);
        rows.forEach(row -> row.forEach(lines::addAll));
        return lines;
    }

    /** A line for each row that tells it in a sentence, as wide as the table. */
    List<Line> told() {
        List<List<String>> cells = new ArrayList<>();
        unit.forEach(line -> cells.add(List.of(line.text())));
        cells.add(heads.stream().map(PlacedTable::text).toList());
        rows.forEach(row -> cells.add(row.stream().map(PlacedTable::text).toList()));
        List<String> sentences = TableText.of(cells);
        Box table = boxOf(lines());
        List<Line> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Line> row = rows.get(i).stream().flatMap(List::stream).toList();
            Box box = boxOf(row);
            double confidence = row.stream().mapToDouble(Line::confidence).min().orElse(1);
            String text = sentences.get(sentences.size() - rows.size() + i);
            Box across = new Box(table.x(), box.y(), table.width(), box.height());
            told.add(new Line(text, across, Row.of(row.get(0)).size(), false, false, confidence));
        }
        return told;
    }

    private static String text(List<Line> cell) {
        return cell.stream().map(line -> line.text().strip()).collect(Collectors.joining());
    }

    private static Box boxOf(Iterable<Line> lines) {
        Box box = null;
        for (Line line : lines) {
            box = box == null ? Row.boxOf(line) : box.union(Row.boxOf(line));
        }
        if (box == null) {
            throw new IllegalArgumentException("a table without cells");
        }
        return box;
    }
}
