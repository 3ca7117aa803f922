package org.taizhang.warehouse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query, whole in memory.
 *
 * @param columns names in order
 * @param types DuckDB's names of their types, e.g. {@code VARCHAR}, {@code DATE}, {@code DECIMAL(28,6)}
 * @param rows cells as Java values: String, Boolean, Integer, Long, Double, BigDecimal (without trailing zeros), LocalDate,
 *     LocalDateTime, List for lists; null for NULL
 */
public record QueryResult(List<String> columns, List<String> types, List<List<@Nullable Object>> rows) {
    public QueryResult {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
        // List.copyOf would refuse the nulls in the rows.
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** The rows as maps from column to cell, in the order of the columns. */
    public List<Map<String, @Nullable Object>> maps() {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                map.put(columns.get(i), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }
}
