package org.taizhang.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes results out of JDBC as plain values. */
final class ResultSets {
    private ResultSets() {}

    static QueryResult read(ResultSet results) throws SQLException {
        ResultSetMetaData meta = results.getMetaData();
        List<String> columns = columns(meta);
        List<String> types = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            types.add(meta.getColumnTypeName(i));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (results.next()) {
            rows.add(row(results, columns.size()));
        }
        return new QueryResult(columns, types, rows);
    }

    static List<String> columns(ResultSetMetaData meta) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        return columns;
    }

    /** The row at which the cursor stands. */
    static List<@Nullable Object> row(ResultSet results, int columns) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            row.add(value(results.getObject(i)));
        }
        return row;
    }

    private static @Nullable Object value(@Nullable Object cell) throws SQLException {
        if (cell instanceof BigDecimal number) {
            return plain(number);
        }
        if (cell instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (cell instanceof Timestamp time) {
            return time.toLocalDateTime();
        }
        if (cell instanceof Array array) {
            return values((Object[]) array.getArray());
        }
        if (cell instanceof Struct struct) {
            return values(struct.getAttributes());
        }
        return cell;
    }

    private static List<@Nullable Object> values(@Nullable Object[] cells) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(cells.length);
        for (Object cell : Arrays.asList(cells)) {
            values.add(value(cell));
        }
        return values;
    }

    /** 217.000000 as 217, and 1E+3 as 1000. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
