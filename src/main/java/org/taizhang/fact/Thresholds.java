package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Figures that name a class of things (10亿元以上项目36个, 5个总投资超10亿元) and measure nothing themselves. */
final class Thresholds {
    private static final int JOINT = 2;
    private static final int PREDICATE = 8;

    private Thresholds() {}

    static boolean is(SentenceReading sentence, Quantity quantity) {
        if (Kinds.counts(quantity) || Kinds.is(quantity, Kinds.RATE)) {
            return false;
        }
        return classBefore(sentence, quantity) || classBehind(sentence, quantity);
    }

    /** 10亿元以上项目, 亿元级企业: a limit right before the noun that it sorts. */
    private static boolean classBefore(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        boolean limit = reading.has(quantity.span(), Role.MARK, Marks.THRESHOLD)
                || endsAsLimit(quantity.span().of(reading.text()))
                || startsAsLimit(reading, quantity.span().end());
        if (!limit) {
            return false;
        }
        for (Token token :
                reading.tokens().within(sentence.following(quantity.span().end()))) {
            if (token.is(Role.THING)) {
                return reading.unread(quantity.span().end(), token.start()) <= JOINT + 6;
            }
            if (token.is(Role.MARK, Marks.STOP) || token.is(Role.MODALITY)) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsAsLimit(String surface) {
        return surface.endsWith("以上") || surface.endsWith("以下") || surface.endsWith("及以上");
    }

    private static boolean startsAsLimit(Reading reading, int place) {
        Token next = reading.tokens().next(place);
        return next != null && next.start() == place && next.is(Role.MARK, Marks.THRESHOLD);
    }

    /** 有5个总投资超过10亿元: the limit that the counted ones pass. */
    private static boolean classBehind(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        if (quantity.qualifier() != org.taizhang.text.Qualifier.OVER || !Kinds.is(quantity, Kinds.MONEY)) {
            return false;
        }
        Quantity before = reading.quantities().previous(quantity.span().start());
        Span clause = sentence.clauseOf(quantity.span()).span();
        return before != null
                && Kinds.is(before, Kinds.COUNT)
                && before.span().start() >= clause.start()
                && quantity.span().start() - before.span().end() <= PREDICATE
                && !before.equals(quantity);
    }

    /** The limit that sorts the things which a figure counts; null where there is none. */
    static @Nullable Span sorting(SentenceReading sentence, Quantity count) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(count.span()).span();
        Quantity before = reading.quantities().previous(count.span().start());
        if (before != null && before.span().start() >= clause.start() && is(sentence, before)) {
            return before.span();
        }
        Quantity behind = reading.quantities().next(count.span().end());
        return behind != null && behind.span().end() <= clause.end() && is(sentence, behind) ? behind.span() : null;
    }
}
