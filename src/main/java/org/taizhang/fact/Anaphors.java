package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Words that point back to the project that was spoken of: 该项目, and 项目 where nothing describes or counts it. */
final class Anaphors {
    /** Characters between a figure and the noun that it counts. */
    private static final int COUNTED_BEFORE = 8;

    private static final int COUNTED_BEHIND = 2;

    private Anaphors() {}

    /** Whether a stretch points back. */
    static boolean in(Reading reading, Span span) {
        return reading.tokens().within(span).stream().anyMatch(token -> pointsBack(reading, token, span));
    }

    /** Whether a stretch opens with a word that can only point back: 该工程全长…. */
    static boolean opens(Reading reading, Span span) {
        return reading.tokens().within(span).stream()
                .filter(token -> isDefinite(token) || (isAnaphor(token) && pointsBack(reading, token, span)))
                .anyMatch(token -> reading.unread(span.start(), token.start()) == 0
                        && !reading.quantities().anyWithin(Spans.between(span.start(), token.start())));
    }

    private static boolean isAnaphor(Token token) {
        return token.is(Role.MARK, Marks.ANAPHOR);
    }

    private static boolean isDefinite(Token token) {
        return isAnaphor(token) && token.word().traits().contains(Marks.DEFINITE);
    }

    private static boolean pointsBack(Reading reading, Token token, Span span) {
        return isDefinite(token) || (isAnaphor(token) && !described(reading, token, span) && !counts(reading, token));
    }

    /** 重大项目, 新开工项目: a class of projects. */
    private static boolean described(Reading reading, Token token, Span span) {
        if (token.start() <= span.start()) {
            return false;
        }
        Token before = reading.tokens().lastEndingBy(token.start());
        if (before != null && before.end() == token.start()) {
            return before.is(Role.STAGE)
                    || before.is(Role.THING)
                    || before.is(Role.MODALITY)
                    || before.is(Role.MARK, "carry_out");
        }
        return Character.isLetterOrDigit(reading.text().charAt(token.start() - 1))
                && reading.unread(token.start() - 1, token.start()) > 0;
    }

    private static boolean counts(Reading reading, Token token) {
        Quantity before = reading.quantities().previous(token.start());
        Quantity behind = reading.quantities().next(token.end());
        boolean isBefore = before != null
                && token.start() - before.span().end() <= COUNTED_BEFORE
                && before.kind().equals("count");
        boolean isBehind = behind != null
                && behind.span().start() - token.end() <= COUNTED_BEHIND
                && behind.kind().equals("count");
        return isBefore || isBehind;
    }
}
