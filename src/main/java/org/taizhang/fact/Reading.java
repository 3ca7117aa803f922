package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/**
 * What stands in a paragraph, before anyone asks what its figures are about.
 *
 * @param stateDays those of the times at which states hold (截至3月10日)
 */
record Reading(
        String text,
        Track<Token> tokens,
        Track<Quantity> quantities,
        Track<TimeExpression> times,
        Track<TimeExpression> stateDays,
        Track<RegionMention> regions,
        Track<ProjectMention> projects) {

    static final int LONGEST_WORD = 12;

    /** Characters between two places that no known word, time or mention covers. */
    int unread(int from, int to) {
        if (from >= to) {
            return 0;
        }
        Span gap = Spans.between(from, to);
        int read = 0;
        Span last = null;
        for (Token token : tokens.within(gap)) {
            read += token.span().equals(last) ? 0 : token.span().length();
            last = token.span();
        }
        for (TimeExpression time : times.within(gap)) {
            read += time.span().length();
        }
        return Math.max(0, gap.length() - read);
    }

    /** Whether a word of this role and code stands right before a place. */
    boolean standsBefore(int place, Word.Role role, String code) {
        return tokens.anyWithin(
                Spans.between(place - LONGEST_WORD, place), token -> token.end() == place && token.is(role, code));
    }

    /** The word of this role and code that begins at a place; null where none does. */
    @Nullable
    Token beginningAt(int place, Word.Role role, String code) {
        return tokens.within(Spans.between(place, place + LONGEST_WORD)).stream()
                .filter(token -> token.start() == place && token.is(role, code))
                .findFirst()
                .orElse(null);
    }

    /** Whether a word, whatever else it says, names a thing too (道路). */
    boolean isThing(Span word) {
        return tokens.anyWithin(
                word, token -> token.is(Word.Role.THING) && token.span().equals(word));
    }

    boolean has(Span span, Word.Role role, String code) {
        return tokens.anyWithin(span, token -> token.is(role, code));
    }
}
