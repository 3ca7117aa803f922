package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Qualifier;
import org.taizhang.text.Quantity;

/** Figures that name a class of things (5亿元以上项目17个, 7个总投资超2亿元) and measure nothing themselves. */
final class Thresholds {
    private static final int JOINT = 2;
    private static final int PREDICATE = 8;

    private Thresholds() {}

    static boolean is(SentenceReading sentence, Quantity quantity) {
        if (Kinds.counts(quantity) || Kinds.is(quantity, Kinds.RATE)) {
            return false;
        }
        return classBefore(sentence, quantity) || classBehind(sentence, quantity) || classOfCount(sentence, quantity);
    }

    /** 10亿元以上项目, 亿元级企业: a limit right before the noun that it sorts. */
    private static boolean classBefore(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        boolean limit = reading.has(quantity.span(), Role.MARK, Marks.THRESHOLD)
                || limitedBehind(quantity)
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

    /** 10亿元以上: the word behind the number says up or down to where. */
    private static boolean limitedBehind(Quantity quantity) {
        return quantity.span().end() > quantity.number().end()
                && (quantity.qualifier() == Qualifier.OVER || quantity.qualifier() == Qualifier.UNDER);
    }

    private static boolean startsAsLimit(Reading reading, int place) {
        Token next = reading.tokens().next(place);
        return next != null && next.start() == place && next.is(Role.MARK, Marks.THRESHOLD);
    }

    /** 超过5000万元的26个, 5亿至10亿元2个: the limit of those that are counted right behind it, whose noun stands elsewhere. */
    private static boolean classOfCount(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int end = quantity.span().end();
        Quantity count = reading.quantities().next(end);
        return (quantity.qualifier() != Qualifier.EXACT || quantity.high() != null)
                && count != null
                && Kinds.counts(count)
                && (count.span().start() == end || count.span().start() == end + 1 && ofBefore(reading, end));
    }

    private static boolean ofBefore(Reading reading, int place) {
        return reading.beginningAt(place, Role.MARK, Marks.OF) != null;
    }

    /** 有7个总投资超过2亿元: the limit that the counted ones pass. */
    private static boolean classBehind(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        if (quantity.qualifier() != Qualifier.OVER || !Kinds.is(quantity, Kinds.MONEY)) {
            return false;
        }
        Quantity before = reading.quantities().previous(quantity.span().start());
        Span clause = sentence.clauseOf(quantity.span()).span();
        return before != null
                && Kinds.is(before, Kinds.COUNT)
                && before.span().start() >= clause.start()
                && quantity.span().start() - before.span().end() <= PREDICATE
                && reading.text()
                                .substring(before.span().end(), quantity.span().start())
                                .indexOf('、')
                        < 0
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
