package org.taizhang.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** The noun phrase that a figure measures, as written. */
final class Phrases {
    private static final int LONGEST = 30;
    private static final Pattern EDGES = Pattern.compile("^[的、，,\\s]+|[的、，,\\s]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Phrases() {}

    static String subject(SentenceReading sentence, Quantity quantity, Measured measured) {
        Token cue = measured.cue();
        if (cue == null || cue.is(Role.STAGE)) {
            return "";
        }
        String text = sentence.reading().text();
        if (measured.side() == Measured.Side.BEHIND) {
            int start = quantity.span().end();
            return tidy(text.substring(start, Math.max(start, cue.end())));
        }
        int start = phraseStart(sentence, cue);
        return tidy(text.substring(start, cue.end()));
    }

    /** Where the noun phrase begins that a word ends: behind the last verb, figure, time or mark before it. */
    private static int phraseStart(SentenceReading sentence, Token cue) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(cue.start());
        int start = Math.max(own.start(), cue.start() - LONGEST);
        for (Token token : reading.tokens().within(Spans.between(start, cue.start()))) {
            if (token.is(Role.MODALITY)
                    || token.is(Role.STAGE)
                    || token.is(Role.MARK)
                    || (token.is(Role.MEASURE) && cue.is(Role.THING))) {
                start = Math.max(start, token.end());
            }
        }
        start = Math.max(start, lastEnd(reading.quantities().previous(cue.start()), start));
        var time = reading.times().previous(cue.start());
        if (time != null && time.span().end() <= cue.start()) {
            start = Math.max(start, time.span().end());
        }
        return Math.min(cue.start(), Math.max(start, behindLastMark(reading.text(), own.start(), cue.start())));
    }

    /** Behind the last 、 or ” of a stretch; its beginning where none stands in it. */
    private static int behindLastMark(String text, int from, int to) {
        for (int at = to; at >= from; at--) {
            if (text.charAt(at) == '、' || text.charAt(at) == '”') {
                return at + 1;
            }
        }
        return from;
    }

    private static int lastEnd(@Nullable Quantity quantity, int otherwise) {
        return quantity == null ? otherwise : quantity.span().end();
    }

    private static String tidy(String phrase) {
        return BLANKS.matcher(EDGES.matcher(phrase).replaceAll("")).replaceAll("");
    }
}
