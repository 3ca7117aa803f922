package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** The items of a breakdown whose clauses say nothing but whose they are (分区域看，甲区5所，乙区9所): they stand in certainty and time with the whole. */
final class Breakdowns {
    private static final Set<String> THINGS = Set.of("project_count", "enterprise_count", "structure_count");
    /** How many figures back the whole may stand. */
    private static final int BACK = 16;

    private Breakdowns() {}

    /** The whole of which a figure without stage is an item; null where it is none, or its clause has a predicate of its own. */
    static @Nullable Figure whole(
            SentenceReading sentence, Quantity quantity, Measured measured, Staged staged, List<Figure> before) {
        if (staged.any()
                || !THINGS.contains(measured.metric())
                || !sentence.isBreakdown()
                || predicates(sentence, quantity)) {
            return null;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            Figure figure = before.get(i);
            boolean whole = figure.sentence() != sentence
                    && !figure.sentence().isBreakdown()
                    && THINGS.contains(figure.metric())
                    && figure.quantity().unit().equals(quantity.unit())
                    && figure.quantity().value().compareTo(quantity.value()) >= 0;
            if (whole) {
                return figure.staged().any() ? null : figure;
            }
        }
        return null;
    }

    private static boolean predicates(SentenceReading sentence, Quantity quantity) {
        Span clause = sentence.clauseOf(quantity.span()).span();
        return sentence.reading()
                .tokens()
                .anyWithin(
                        clause,
                        token -> token.word().says()
                                && (token.is(Role.STAGE)
                                        || token.is(Role.MODALITY)
                                        || token.word().carriesOut()));
    }
}
