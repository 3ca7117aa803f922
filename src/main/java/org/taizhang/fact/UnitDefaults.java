package org.taizhang.fact;

import java.util.List;
import java.util.Map;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/**
 * What a unit measures where no word says it.
 *
 * @param byUnit metric by unit (座, 栋: structures; 家: enterprises)
 * @param classifiers units in which things of a metric are counted where their noun stands far from the figure
 * @param byKind metric by unit kind, where the sentence speaks of works (m2: area)
 */
public record UnitDefaults(
        Map<String, String> byUnit, Map<String, String> byKind, Map<String, List<String>> classifiers) {
    public UnitDefaults {
        classifiers = Map.copyOf(classifiers);
        byUnit = Map.copyOf(byUnit);
        byKind = Map.copyOf(byKind);
    }

    String metric(Quantity quantity, SentenceReading sentence) {
        String metric = byUnit.get(quantity.unit());
        if (metric != null) {
            return metric;
        }
        return speaksOfWorks(sentence) ? byKind.getOrDefault(quantity.kind(), Word.NOTHING) : Word.NOTHING;
    }

    /** Whether a unit counts things of one metric only (家: enterprises). */
    boolean counts(String metric, String unit) {
        return metric.equals(byUnit.get(unit));
    }

    boolean countable(String metric, String unit) {
        return classifiers.getOrDefault(metric, List.of(unit)).contains(unit);
    }

    private static boolean speaksOfWorks(SentenceReading sentence) {
        Reading reading = sentence.reading();
        return reading.projects().anyWithin(sentence.sentence().span())
                || reading.tokens()
                        .anyWithin(
                                sentence.sentence().span(),
                                token -> token.word().says()
                                        && (token.is(Role.STAGE)
                                                || token.is(Role.THING)
                                                || token.is(Role.MARK, Marks.WORK)));
    }
}
