package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Values that another has replaced: of 由原来的44项调整为90项 only 90 counts. */
final class Replaced {
    private Replaced() {}

    static boolean is(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(quantity.span()).span();
        List<Token> ahead = reading.tokens()
                .within(Spans.between(
                        clause.start(), Math.max(clause.start(), quantity.span().start())));
        List<Token> behind = reading.tokens()
                .within(Spans.between(
                        quantity.span().end(), Math.max(quantity.span().end(), clause.end())));
        boolean from = ahead.stream().anyMatch(token -> token.is(Role.MARK, Marks.REPLACED));
        boolean to = behind.stream().anyMatch(token -> token.is(Role.MARK, Marks.REPLACING));
        return from && to;
    }
}
