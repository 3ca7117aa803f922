package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** The nouns right beside a figure, whether a lexicon knows them or not. */
final class NounPhrases {
    /** Longest noun with its modifiers. */
    private static final int LONGEST = 14;

    private NounPhrases() {}

    /** The noun phrase that follows a figure, up to a mark, a verb, a time or a joint; empty where none follows. */
    static String behind(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        Span rest = sentence.following(quantity.span().end());
        int end = Math.min(rest.end(), rest.start() + LONGEST);
        for (Token token : reading.tokens().within(Spans.between(rest.start(), end))) {
            if (isPredicative(token) || token.is(Role.MEASURE)) {
                end = token.start();
                break;
            }
        }
        TimeExpression time = reading.times().next(rest.start());
        end = time == null ? end : Math.min(end, time.span().start());
        int stop = rest.start();
        while (stop < end && isNoun(reading.text().charAt(stop))) {
            stop++;
        }
        return reading.text().substring(rest.start(), Math.max(rest.start(), stop));
    }

    /** The noun phrase that ends right before a figure or before its verb and adverbs; empty where none does. */
    static String before(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int clause = sentence.clauseOf(quantity.span()).span().start();
        int end = quantity.span().start();
        boolean moved = true;
        while (moved) {
            int place = end;
            end = reading.tokens().within(Spans.between(Math.max(clause, place - Reading.LONGEST_WORD), place)).stream()
                    .filter(token -> token.end() == place && isPredicative(token))
                    .mapToInt(Token::start)
                    .min()
                    .orElse(place);
            moved = end < place;
        }
        int start = end;
        while (start > clause && end - start < LONGEST && isNoun(reading.text().charAt(start - 1))) {
            start--;
        }
        return reading.text().substring(start, end);
    }

    private static boolean isNoun(char c) {
        return (Character.isLetter(c) || c == '”') && !Coordination.isJoint(c);
    }

    private static boolean isPredicative(Token token) {
        return token.is(Role.STAGE) && token.word().says()
                || token.is(Role.PHASE) && token.word().says()
                || token.is(Role.MODALITY) && token.word().says()
                || token.is(Role.MARK, Marks.STOP)
                || token.is(Role.MARK, Marks.OF)
                || token.is(Role.MARK, Marks.ADVERB)
                || token.is(Role.MARK, Marks.SUM)
                || token.is(Role.MARK, Marks.BACK)
                || token.is(Role.MARK, Marks.WORK)
                || token.is(Role.MARK, Marks.CARRY_OUT);
    }
}
