package org.taizhang.chart.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.paper.Page;

/** The values of one chart that lead to facts, in the order of its table. */
final class Values {
    private final List<Value> all = new ArrayList<>();
    private final Map<Datum, Value> byDatum = new IdentityHashMap<>();

    Values(Page page) {
        Grid grid = page.grid();
        for (List<Grid.Cell> row : grid.rows()) {
            for (int column = 1; column < row.size(); column++) {
                Datum datum = row.get(column).datum();
                if (datum != null && !datum.facts().isEmpty() && !byDatum.containsKey(datum)) {
                    add(
                            page.id(),
                            datum,
                            row,
                            grid.headings().get(column),
                            row.get(column).text());
                }
            }
        }
    }

    private void add(String chart, Datum datum, List<Grid.Cell> row, String series, String text) {
        String id = chart + "-" + (all.size() + 1);
        Value value = new Value(id, chart, row.get(0).text(), series, text, datum.facts());
        all.add(value);
        byDatum.put(datum, value);
    }

    List<Value> all() {
        return all;
    }

    /** The value that a mark or cell shows; empty where no fact stands behind it. */
    Optional<Value> of(@Nullable Datum datum) {
        return Optional.ofNullable(byDatum.get(datum));
    }
}
