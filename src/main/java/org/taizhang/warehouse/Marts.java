package org.taizhang.warehouse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of a release that hold what a view would compute anew for each question: {@code mart_series} holds what the view {@code series}
 * shows. The view's file says how a mart is filled, and what its columns mean.
 */
final class Marts {
    private static final String PREFIX = "mart_";
    private static final String COMMENTS = """
            SELECT format('COMMENT ON {} {} IS ''{}''', kind, name, replace(comment, '''', ''''''))
            FROM (
                SELECT 'TABLE' AS kind, mart.table_name AS name, view.comment
                FROM duckdb_tables() AS mart JOIN duckdb_views() AS view
                    ON (mart.database_name, mart.table_name) = (view.database_name, 'mart_' || view.view_name)
                WHERE mart.database_name = current_database()
                UNION ALL
                SELECT 'COLUMN', mart.table_name || '.' || mart.column_name, view.comment
                FROM duckdb_columns() AS mart JOIN duckdb_columns() AS view
                    ON (mart.database_name, mart.table_name, mart.column_name)
                        = (view.database_name, 'mart_' || view.table_name, view.column_name)
                WHERE mart.database_name = current_database() AND mart.comment IS NULL
            )
            WHERE comment IS NOT NULL
            """;

    private Marts() {}

    static boolean isMart(String table) {
        return table.startsWith(PREFIX);
    }

    /** The view whose rows a mart holds; any other relation is its own. */
    static String viewOf(String relation) {
        return isMart(relation) ? relation.substring(PREFIX.length()) : relation;
    }

    /** The query by which a file fills a mart. */
    static String select(SqlFile file, String mart) {
        Matcher matcher = Pattern.compile("(?s)CREATE TABLE " + Pattern.quote(mart) + " AS\\s+(.*?);\\s*\\n")
                .matcher(file.sql());
        if (!matcher.find()) {
            throw new WarehouseException(file.path() + " should fill its table by CREATE TABLE " + mart + " AS …");
        }
        return matcher.group(1);
    }

    /** Gives each mart, and each of its columns that has none, the comment of its view. */
    static void comment(DuckDb session) {
        session.query(COMMENTS).rows().forEach(row -> session.execute((String) row.get(0)));
    }
}
