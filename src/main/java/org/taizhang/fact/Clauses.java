package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.text.Quantity;

/**
 * Cuts a sentence at its commas, semicolons, colons and brackets, behind the sign of a heading or list. A bracket without figures (新区（示范区）医院) belongs to the phrase
 * around it and is no cut.
 */
final class Clauses {
    private static final String BREAKS = "，,；;：:。！？!?】\n";
    private static final String OPENERS = "（(";
    private static final String CLOSERS = "）)";
    private static final int LONGEST_ASIDE = 24;

    private final String text;
    private final Span sentence;
    private final Track<Quantity> quantities;
    private final List<Clause> clauses = new ArrayList<>();
    private int depth;
    private int skippedUntil;

    private Clauses(String text, Span sentence, Track<Quantity> quantities) {
        this.text = text;
        this.sentence = sentence;
        this.quantities = quantities;
    }

    /** At least one clause, be the sentence nothing but punctuation. */
    static List<Clause> split(String text, Span sentence, Track<Quantity> quantities) {
        return new Clauses(text, sentence, quantities).split();
    }

    private List<Clause> split() {
        int body = sentence.start() + HeadingMark.length(text, sentence.start());
        int start = body < sentence.end() ? body : sentence.start();
        char after = 0;
        for (int at = start; at < sentence.end(); at++) {
            if (at < skippedUntil || !cutsAt(at)) {
                continue;
            }
            add(start, at, after);
            char mark = text.charAt(at);
            depth = Math.max(0, depth + (OPENERS.indexOf(mark) >= 0 ? 1 : CLOSERS.indexOf(mark) >= 0 ? -1 : 0));
            start = at + 1;
            after = mark;
        }
        add(start, sentence.end(), after);
        if (clauses.isEmpty()) {
            clauses.add(new Clause(sentence, 0, (char) 0));
        }
        return clauses;
    }

    private boolean cutsAt(int at) {
        char c = text.charAt(at);
        if (OPENERS.indexOf(c) >= 0) {
            int close = asideEnd(at);
            skippedUntil = Math.max(skippedUntil, close);
            return close < 0;
        }
        return CLOSERS.indexOf(c) >= 0 || (BREAKS.indexOf(c) >= 0 && !insideNumber(at));
    }

    /** Behind the closing mark of a short bracket without figures; -1 where the bracket is a statement of its own. */
    private int asideEnd(int open) {
        int limit = Math.min(sentence.end(), open + LONGEST_ASIDE);
        for (int at = open + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (CLOSERS.indexOf(c) >= 0) {
                return quantities.anyWithin(Spans.between(open, at)) ? -1 : at + 1;
            }
            if (OPENERS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean insideNumber(int at) {
        return text.charAt(at) == ','
                && at > sentence.start()
                && at + 1 < sentence.end()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private void add(int start, int end, char after) {
        if (start < end) {
            clauses.add(new Clause(Spans.between(start, end), depth, after));
        }
    }
}
