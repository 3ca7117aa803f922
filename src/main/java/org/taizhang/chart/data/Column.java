package org.taizhang.chart.data;

import java.util.List;

/**
 * A column of words beside a table's bars.
 *
 * @param cells one for each category
 */
public record Column(String name, List<String> cells) {
    public Column {
        cells = List.copyOf(cells);
    }

    Column select(List<Integer> indices) {
        return new Column(name, indices.stream().map(cells::get).toList());
    }
}
