package org.taizhang.text;

import java.util.List;

/**
 * Finds figures with their units: money, lengths, areas, people, counted things and what else {@code jobs/lexicon/units.yml} knows.
 * Ordinals, dates, durations, codes, slogans and idioms are none. Immutable and safe for use by many threads; reads in the time of the
 * passage's length.
 */
public final class QuantityReader {
    private final QuantityGrammar grammar;

    /** Figures in the order of the passage, and doubts about numbers that are none. */
    public record Result(List<Quantity> quantities, List<TextIssue> issues) {
        public Result {
            quantities = List.copyOf(quantities);
            issues = List.copyOf(issues);
        }
    }

    public QuantityReader(Words words) {
        grammar = new QuantityGrammar(words);
    }

    /** Reads one passage; any text, however broken, gives a result. */
    public Result read(String passage) {
        return new QuantityScan(grammar, passage).run();
    }
}
