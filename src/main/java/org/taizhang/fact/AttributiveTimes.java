package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/** Times that belong to a noun: they say which things are meant (去年签约的38个项目), and nothing of what has become of those. */
final class AttributiveTimes {
    /** Characters of a verb that is not in the lexicon: 去年倒塌的. */
    private static final int SHORTEST_VERB = 2;

    private AttributiveTimes() {}

    /**
     * Whether a time belongs to a noun that what stands at the place is told of: 去年结转的48个项目已复工30个 (what has come of
     * them holds today), 去年洪灾中倒塌的农房已竣工.
     */
    static boolean modifies(SentenceReading sentence, TimeExpression time, int place) {
        if (TimePhrases.announces(sentence, time)) {
            return false;
        }
        Reading reading = sentence.reading();
        Span between = Spans.between(time.span().end(), place);
        for (Token token : reading.tokens().within(between)) {
            if (token.is(Role.MODALITY, ModalityDecision.ACTUAL)) {
                return !TimePhrases.standsAlone(sentence, time)
                        && ((time.granularity() == Granularity.YEAR
                                        && sentence.measures(between.start(), token.start()))
                                || ofNoun(sentence, time, between));
            }
        }
        return ofProject(sentence, time, between) || ofThing(sentence, time, between);
    }

    /** 今年7月洪灾中倒塌的农房11862户: the time is that of the flood; 今年新开工的项目32个 counts what began in it. */
    static boolean ofThing(SentenceReading sentence, TimeExpression time, Span between) {
        if (time.role() != TimeExpression.Role.WITHIN || TimePhrases.standsAlone(sentence, time)) {
            return false;
        }
        Reading reading = sentence.reading();
        for (Token token : reading.tokens().within(between)) {
            if (TimePhrases.isPredicate(token) || token.is(Role.MEASURE)) {
                return false;
            }
            if (token.is(Role.MARK, Marks.OF)) {
                Span noun = Spans.between(token.end(), between.end());
                return token.start() > time.span().end()
                        && reading.unread(noun.start(), noun.end()) > 1
                        && reading.tokens().noneWithin(noun, TimePhrases::isPredicate);
            }
        }
        return false;
    }

    /** 今年新落户的乳品项目投资2.1亿元: the year is that of the project's coming, not of the money. */
    private static boolean ofProject(SentenceReading sentence, TimeExpression time, Span between) {
        Reading reading = sentence.reading();
        Token of = reading.tokens().within(between).stream()
                .filter(token -> token.is(Role.MARK, Marks.OF))
                .findFirst()
                .orElse(null);
        return of != null
                && time.role() == TimeExpression.Role.WITHIN
                && sentence.clauseAt(of.start())
                        == sentence.clauseAt(time.span().start())
                && reading.projects().anyWithin(Spans.between(of.end(), between.end()));
    }

    /** A 的 between the time and the first word that says that something is done. */
    private static boolean ofNoun(SentenceReading sentence, TimeExpression time, Span between) {
        if (time.role() == TimeExpression.Role.AS_OF) {
            return false;
        }
        for (Token token : sentence.reading().tokens().within(between)) {
            if (token.is(Role.MODALITY, ModalityDecision.ACTUAL)) {
                return false;
            }
            if (token.is(Role.MARK, Marks.OF)) {
                return sentence.clauseAt(token.start())
                                == sentence.clauseAt(time.span().start())
                        || sentence.clauseAt(token.start()) == sentence.clauseAt(between.end());
            }
        }
        return false;
    }

    /**
     * 去年签约的38个项目，开工27个; 上年结转的农村公路86公里完工40公里: the time stands before 的 and a noun, with the verb that it dates, and what
     * stands at the place is told of the noun.
     */
    static boolean sortsForTelling(SentenceReading sentence, TimeExpression time, int place) {
        Token of = of(sentence, time);
        return of != null
                && of.end() < place
                && (sentence.clauseAt(place) > sentence.clauseAt(of.start()) || sentence.measures(of.end(), place));
    }

    /** The 的 that ties a time and the verb that it dates to a noun behind; null where none does. */
    static @Nullable Token of(SentenceReading sentence, TimeExpression time) {
        if (time.role() != TimeExpression.Role.WITHIN || TimePhrases.announces(sentence, time)) {
            return null;
        }
        Reading reading = sentence.reading();
        int end = sentence.clauseOf(time.span()).span().end();
        Token of = reading
                .tokens()
                .within(Spans.between(
                        time.span().end(), Math.max(end, time.span().end())))
                .stream()
                .filter(token -> token.is(Role.MARK, Marks.OF))
                .findFirst()
                .orElse(null);
        if (of == null || of.end() >= end) {
            return null;
        }
        Span verb = Spans.between(time.span().end(), of.start());
        boolean tells = reading.tokens()
                        .anyWithin(verb, token -> TimePhrases.isPredicate(token) || token.is(Role.PHASE))
                || (time.granularity() == Granularity.YEAR
                        && reading.unread(verb.start(), verb.end()) - unreadNames(reading, verb) >= SHORTEST_VERB);
        return tells && !sentence.measures(verb.start(), verb.end()) ? of : null;
    }

    private static int unreadNames(Reading reading, Span stretch) {
        return reading.regions().within(stretch).stream()
                .mapToInt(region ->
                        reading.unread(region.span().start(), region.span().end()))
                .sum();
    }
}
