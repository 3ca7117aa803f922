package org.taizhang.chart.finding;

import java.util.Map;
import java.util.Set;

/**
 * What can be said of a chart's data.
 *
 * @param words values for the names in braces of a title, as they are to be read
 * @param holds conditions under which a title may be used
 */
public record Finding(Map<String, String> words, Set<String> holds) {
    public Finding {
        words = Map.copyOf(words);
        holds = Set.copyOf(holds);
    }
}
