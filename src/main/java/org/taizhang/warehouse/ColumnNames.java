package org.taizhang.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.warehouse.describe.Words;

/**
 * How a view and its columns are named in an export.
 *
 * @param title of the view
 * @param meanings of the columns, by their name in the database, in order
 */
record ColumnNames(Words title, Map<String, Words> meanings, boolean chinese) {
    static ColumnNames of(DuckDb session, String view, boolean chinese) {
        Map<String, Words> meanings = new LinkedHashMap<>();
        String sql =
                "SELECT column_name, comment FROM dictionary WHERE relation = ? AND kind = 'column' ORDER BY place";
        for (List<Object> row : session.query(sql, List.of(view)).rows()) {
            meanings.put((String) row.get(0), Words.ofComment(String.valueOf(row.get(1))));
        }
        Object title = session.query(
                        "SELECT comment FROM dictionary WHERE relation = ? AND kind = 'view'", List.of(view))
                .rows()
                .get(0)
                .get(0);
        return new ColumnNames(Words.ofComment(String.valueOf(title)), meanings, chinese);
    }

    /** The header for columns in this order. Two columns that Chinese calls alike keep their own names behind it. */
    List<String> shown(List<String> columns) {
        if (!chinese) {
            return columns;
        }
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        columns.forEach(column -> (once.add(chineseName(column)) ? once : twice).add(chineseName(column)));
        List<String> shown = new ArrayList<>();
        for (String column : columns) {
            String name = chineseName(column);
            shown.add(twice.contains(name) ? name + "（" + column + "）" : name);
        }
        return shown;
    }

    private String chineseName(String column) {
        Words words = meanings.get(column);
        return words == null || words.chinese().isEmpty() ? column : words.chinese();
    }
}
