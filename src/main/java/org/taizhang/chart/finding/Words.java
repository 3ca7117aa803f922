package org.taizhang.chart.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.taizhang.chart.data.Quarter;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;

/** Collects a finding. */
final class Words {
    private final Language language;
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> holds = new HashSet<>();

    Words(Language language) {
        this.language = language;
    }

    Words put(String name, String word) {
        words.put(name, word);
        return this;
    }

    /** A category as a sentence names it: a quarter in full, anything else as it is. */
    Words category(String name, String category) {
        return put(
                name,
                Quarter.ofTick(category).map(quarter -> quarter.in(language)).orElse(category));
    }

    Words put(String name, long count) {
        return put(name, Long.toString(count));
    }

    Words put(String name, BigDecimal value) {
        return put(name, Numerals.label(value, language));
    }

    Words put(String name, double value) {
        return put(name, BigDecimal.valueOf(value));
    }

    /** A share of a whole in full per cent; without a per cent sign. */
    Words share(String name, double part, double whole) {
        return put(name, percent(part, whole));
    }

    static String percent(double part, double whole) {
        return BigDecimal.valueOf(100 * part / whole)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    Words when(boolean holding, String condition) {
        if (holding) {
            holds.add(condition);
        }
        return this;
    }

    Finding finding() {
        return new Finding(words, holds);
    }
}
