package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** The figure whose noun the next of a list shares: 山阳区4家、中站区2家; 其中市区21家. */
final class SharedNoun {
    private SharedNoun() {}

    /** The figure before whose noun this one shares: same unit, same statement, no measuring word of its own; null where there is none. */
    static @Nullable Figure of(
            SentenceReading sentence, Quantity quantity, List<Figure> before, UnitDefaults defaults) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            if (sentence.farFrom(figure.sentence())) {
                return null;
            }
            if (!sameUnit(figure, quantity, defaults)) {
                continue;
            }
            boolean sameSentence = figure.sentence() == sentence;
            return sameSentence || sentence.isBreakdown() || goesFurther(sentence, quantity, figure) ? figure : null;
        }
        return null;
    }

    /** …项目23项。目前，11项已竣工，8项正在施工: of those counted last so many are in a stage. */
    private static boolean goesFurther(SentenceReading sentence, Quantity quantity, Figure figure) {
        Span clause = sentence.clauseOf(quantity.span()).span();
        return StageDecision.COUNTS.contains(figure.metric())
                && Kinds.is(quantity, Kinds.COUNT)
                && quantity.value().compareTo(figure.quantity().value()) < 0
                && NounPhrases.before(sentence, quantity).isEmpty()
                && sentence.reading()
                        .tokens()
                        .anyWithin(
                                clause,
                                token -> token.is(Role.STAGE) && token.word().says());
    }

    /** 68个企业（市区21家）: another classifier of the same things will do. */
    private static boolean sameUnit(Figure figure, Quantity quantity, UnitDefaults defaults) {
        return figure.quantity().unit().equals(quantity.unit())
                || figure.metric().equals(defaults.byUnit().get(quantity.unit()));
    }
}
