package org.taizhang.chart.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.spec.NamedSql;

/** Something that answers queries: a release, or rows made for a test. */
@FunctionalInterface
public interface Asking {
    /**
     * The rows of the answer, each from column to cell in the order of the columns.
     *
     * @param values for the query's named parameters
     */
    List<Map<String, @Nullable Object>> ask(NamedSql query, Map<String, ?> values);
}
