package org.taizhang.fact;

import org.jspecify.annotations.Nullable;

/**
 * What a figure measures.
 *
 * @param metric the contract's code; {@link Word#NOTHING} where the figure is none of the ledger's
 * @param cue the word that decided it; null where the unit alone did
 * @param side where the word stands
 * @param rule name of the rule, with its examples in {@code jobs/rules}
 */
record Measured(String metric, @Nullable Token cue, Side side, String rule) {
    /** Where the deciding word stands. */
    enum Side {
        BEFORE,
        BEHIND,
        ELSEWHERE
    }

    static Measured nothing(String rule) {
        return new Measured(Word.NOTHING, null, Side.ELSEWHERE, rule);
    }

    boolean counts() {
        return !metric.equals(Word.NOTHING);
    }
}
