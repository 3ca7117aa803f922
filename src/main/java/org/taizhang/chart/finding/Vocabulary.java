package org.taizhang.chart.finding;

import java.util.Set;

/**
 * What the titles of one form may speak of.
 *
 * @param words names that may stand in braces
 * @param conditions names that may stand after {@code when}
 */
public record Vocabulary(Set<String> words, Set<String> conditions) {
    public Vocabulary {
        words = Set.copyOf(words);
        conditions = Set.copyOf(conditions);
    }
}
