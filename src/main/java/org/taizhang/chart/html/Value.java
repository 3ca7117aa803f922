package org.taizhang.chart.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value of a chart with a page of its own.
 *
 * @param id unique in the pack; the name of its page and of its place in the chart
 * @param category the row that it stands in
 * @param series the column that it stands in
 * @param facts ids of the facts behind it, at least one
 */
record Value(String id, String chart, String category, String series, String text, List<String> facts) {
    Value {
        facts = List.copyOf(facts);
    }

    /** What the value is of. */
    String subject() {
        return Stream.of(category, series).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
