package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taizhang.document.Span;
import org.taizhang.text.Quantity;
import org.taizhang.text.Sentence;

/** A sentence of a paragraph, cut into clauses. */
final class SentenceReading {
    /** How many clauses back a word can still govern. */
    private static final int REACH = 12;

    private final Reading reading;
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final int number;
    private final List<Span> wrong;

    /** @param wrong stretches that the sentence says are wrong, in a notice of correction */
    SentenceReading(Reading reading, Sentence sentence, int number, List<Span> wrong) {
        this.wrong = wrong;
        this.reading = reading;
        this.sentence = sentence;
        this.number = number;
        this.clauses = Clauses.split(reading.text(), sentence.span(), reading.quantities());
    }

    Reading reading() {
        return reading;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Its place among the sentences of the paragraph, from 0. */
    int number() {
        return number;
    }

    /** Whether the sentence says that what stands there was wrong. */
    boolean corrects(Span span) {
        return wrong.stream().anyMatch(stretch -> stretch.start() <= span.start() && span.end() <= stretch.end());
    }

    /** Whether another sentence stands in another paragraph or more than one sentence before this one. */
    boolean farFrom(SentenceReading other) {
        return other.reading != reading || number - other.number > 1;
    }

    /** Whether it takes parts out of what was told before: 其中，…. */
    boolean isBreakdown() {
        Token first = reading.tokens().next(sentence.span().start());
        boolean marked =
                first != null && first.start() == sentence.span().start() && first.is(Word.Role.MARK, Marks.PART);
        return marked
                || !clauses.isEmpty() && divides(Spans.between(sentence.span().start(), behind(clauses.get(0))));
    }

    /** Whether what follows a stretch is a part of something: 其中, 按行业分, 212个项目中，. */
    boolean divides(Span stretch) {
        return reading.tokens().anyWithin(stretch, token -> token.is(Word.Role.MARK, Marks.PART) || isAmong(token));
    }

    private boolean isAmong(Token token) {
        if (!token.is(Word.Role.MARK, Marks.AMONG)) {
            return false;
        }
        Span before = Spans.between(token.start() - Reading.LONGEST_WORD, token.start());
        Quantity counted = reading.quantities().lastEndingBy(token.start());
        return counted != null && counted.span().end() == token.start()
                || reading.tokens().anyWithin(before, noun -> noun.is(Word.Role.THING) && noun.end() == token.start());
    }

    /** Where the mark ends that closes a clause. */
    private int behind(Clause clause) {
        return Math.min(sentence.span().end(), clause.span().end() + 1);
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Its statements: the stretches between semicolons. */
    List<Span> statements() {
        List<Span> statements = new ArrayList<>();
        int start = sentence.span().start();
        for (Clause clause : clauses) {
            if (clause.opensStatement() && clause.span().start() > start) {
                statements.add(Spans.between(start, clause.span().start() - 1));
                start = clause.span().start();
            }
        }
        statements.add(Spans.between(start, sentence.span().end()));
        return statements;
    }

    /** Index of the clause that a place stands in, or of the last one before it. */
    int clauseAt(int place) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).span().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Clause clauseOf(Span span) {
        return clauses.get(clauseAt(span.start()));
    }

    /** The clause of a place up to the place: the nearest of those that govern it. */
    Span ownClause(int place) {
        return upTo(clauses.get(clauseAt(place)).span(), place);
    }

    /**
     * The clauses that can govern a place, nearest first: its own up to it, then those before it in the same statement, leaving out
     * brackets that are closed again.
     */
    List<Span> governing(int place) {
        int index = clauseAt(place);
        Clause own = clauses.get(index);
        List<Span> spans = new ArrayList<>();
        spans.add(upTo(own.span(), place));
        int depth = own.depth();
        for (int at = index; at > 0 && spans.size() < REACH && !clauses.get(at).opensStatement(); at--) {
            Clause before = clauses.get(at - 1);
            if (before.depth() <= depth) {
                depth = before.depth();
                spans.add(before.span());
            }
        }
        return spans;
    }

    /** The clauses of the statements before the one of a place, nearest first. */
    List<Span> earlierStatements(int place) {
        List<Span> own = governing(place);
        int from = own.get(own.size() - 1).start();
        List<Span> earlier = new ArrayList<>();
        for (int at = clauseAt(from); at >= 0 && earlier.size() < REACH; at--) {
            Span span = clauses.get(at).span();
            if (span.end() <= from) {
                earlier.add(span);
            }
        }
        return earlier;
    }

    /** Whether figures stand in a stretch, other than those that only sort what is counted (5亿元以上项目17个). */
    boolean measures(int from, int to) {
        return from < to
                && reading.quantities().anyWithin(Spans.between(from, to), quantity -> !Thresholds.is(this, quantity));
    }

    /** What follows a place in its own clause, up to the next figure. */
    Span following(int place) {
        Span clause = clauses.get(clauseAt(place)).span();
        int end = Math.max(place, clause.end());
        var next = reading.quantities().next(place);
        return Spans.between(
                place,
                next == null ? end : Math.max(place, Math.min(end, next.span().start())));
    }

    /** The clauses behind the one of a place, up to the end of its statement. */
    List<Clause> after(int place, int atMost) {
        int index = clauseAt(place);
        int depth = clauses.get(index).depth();
        return IntStream.range(index + 1, Math.min(clauses.size(), index + 1 + 3 * atMost))
                .mapToObj(clauses::get)
                .takeWhile(clause -> !clause.opensStatement())
                .filter(clause -> clause.depth() <= depth)
                .limit(atMost)
                .toList();
    }

    private static Span upTo(Span span, int place) {
        return Spans.between(span.start(), Math.max(span.start(), Math.min(span.end(), place)));
    }
}
