package org.taizhang.warehouse.describe;

import java.util.List;

/**
 * A table or view of a release.
 *
 * @param grain what one row is
 * @param source where the rows come from, as the SQL file says
 * @param reads the tables and views that it is made from, by name; empty for a table that is loaded
 * @param key columns that tell a row; empty where the file names none
 * @param references columns that lead to other tables
 * @param rows number of rows of a table; −1 for a view
 */
public record Relation(
        String name,
        Kind kind,
        Words meaning,
        String grain,
        String source,
        List<Column> columns,
        List<String> reads,
        List<String> key,
        List<Reference> references,
        long rows) {
    /** Kinds of relations, in the order in which people look for them. */
    public enum Kind {
        VIEW,
        FACT,
        DIMENSION,
        /** holds what a view shows */
        MART,
        /** tells of the build: links, closure, check results */
        OTHER
    }

    public Relation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a relation has a name");
        }
        columns = List.copyOf(columns);
        reads = List.copyOf(reads);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    public boolean isView() {
        return kind == Kind.VIEW;
    }
}
