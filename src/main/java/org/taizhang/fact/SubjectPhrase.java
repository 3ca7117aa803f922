package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** The noun phrase that a stage word is said of: what stands before its adverbs, times and verbs of phase. */
final class SubjectPhrase {
    private static final int LONGEST_OPENING = 12;
    private static final int SHORTEST_NOUN = 2;
    /** Kind of the figures that tell works of one kind apart and measure none. */
    private static final String GRADE = "voltage";

    private static final String PARTICLES = "的于在自至等、将也又就便所已经正 \t";

    private final SentenceReading sentence;
    private final Reading reading;

    private SubjectPhrase(SentenceReading sentence) {
        this.sentence = sentence;
        this.reading = sentence.reading();
    }

    /** The phrase between a place and a stage word of the same clause; empty where nothing stands there. */
    static Span before(SentenceReading sentence, int from, Token stage) {
        return new SubjectPhrase(sentence).find(from, stage);
    }

    private Span find(int from, Token stage) {
        int start = Math.max(
                from, Byline.behind(reading, sentence.clauseOf(stage.span()).span()));
        int end = behindSubject(start, Math.max(start, stage.start()));
        start = Math.min(end, pastOpening(start, end));
        end = Math.max(start, firstBreak(start, end));
        return withoutFigure(start, end);
    }

    /** Back over the adverbs, times and verbs between a subject and its stage word (门诊楼已于去年10月顺利…). */
    private int behindSubject(int start, int place) {
        int end = place;
        boolean moved = true;
        while (moved && end > start) {
            int before = end;
            end = backOverWord(start, end);
            moved = end < before;
        }
        return end;
    }

    private int backOverWord(int start, int end) {
        TimeExpression time = reading.times().lastEndingBy(end);
        if (time != null && time.span().end() == end && time.span().start() >= start) {
            return time.span().start();
        }
        int back = end;
        for (Token token : reading.tokens().within(Spans.between(Math.max(start, end - LONGEST_OPENING), end))) {
            if (token.end() == end && isPredicative(token)) {
                back = Math.min(back, token.start());
            }
        }
        return back == end && PARTICLES.indexOf(reading.text().charAt(end - 1)) >= 0 ? end - 1 : back;
    }

    /** Past the times, adverbs and words for the whole that open a clause. */
    private int pastOpening(int from, int end) {
        int start = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            List<Token> tokens = reading.tokens().within(Spans.between(start, Math.min(end, start + LONGEST_OPENING)));
            int at = start;
            if (tokens.stream()
                    .anyMatch(token -> token.start() <= at + 1 && (takesObject(token) || setsPlace(token, end)))) {
                return end;
            }
            for (Token token : tokens) {
                if (token.start() <= start + 1 && opens(token)) {
                    start = token.end();
                    moved = true;
                    break;
                }
            }
            TimeExpression time = reading.times().next(start);
            if (time != null && time.span().start() <= start + 1 && time.span().end() <= end) {
                start = time.span().end();
                moved = true;
            }
        }
        return Math.min(start, end);
    }

    /** 完成联调联试并启动试运营: what stands behind the first verb is its object, not the subject of the second. */
    private static boolean takesObject(Token token) {
        return token.is(Role.STAGE) && token.word().says() && StageWords.ofWork(token);
    }

    /** 在市交易中心开标: what stands behind it is where, not what. */
    private boolean setsPlace(Token token, int end) {
        return reading.has(token.span(), Role.MARK, Marks.SCENE)
                && !reading.has(Spans.between(token.end(), Math.max(token.end(), end)), Role.MARK, Marks.OF);
    }

    private static boolean opens(Token token) {
        return isPredicative(token)
                || token.is(Role.MARK, Marks.ANAPHOR)
                || token.is(Role.MARK, Marks.AT)
                || token.is(Role.MARK, Marks.PART);
    }

    private static boolean isPredicative(Token token) {
        return (token.is(Role.MODALITY) && token.word().says())
                || token.is(Role.PHASE) && token.word().says()
                || token.is(Role.MARK, Marks.STOP)
                || token.is(Role.MARK, Marks.RESPECTIVELY)
                || token.is(Role.MARK, Marks.ADVERB)
                || token.is(Role.MARK, Marks.ALL_NAMED)
                || (token.is(Role.STAGE) && token.word().says() && !StageWords.namesPart(token));
    }

    /** Up to the first verb, time or figure inside the phrase: 一期15万平方米 is 一期. */
    private int firstBreak(int start, int end) {
        int first = end;
        Span phrase = Spans.between(start, end);
        for (Token token : reading.tokens().within(phrase)) {
            if (isPredicative(token)) {
                first = token.start();
                break;
            }
        }
        TimeExpression time = reading.times().next(start);
        if (time != null && time.span().start() < first) {
            first = Math.max(start, time.span().start());
        }
        return first;
    }

    /** 一期15万平方米 is 一期; 102幅地连墙 is 地连墙; 110千伏变电站 stays what it is called. */
    private Span withoutFigure(int start, int end) {
        List<Quantity> figures = reading.quantities().within(Spans.between(start, end));
        if (figures.isEmpty()) {
            return trimmed(start, end);
        }
        Quantity last = figures.get(figures.size() - 1);
        int behind =
                last.kind().equals(GRADE) ? last.span().start() : last.span().end();
        Span noun = trimmed(behind, end);
        return noun.length() >= SHORTEST_NOUN
                ? noun
                : trimmed(start, figures.get(0).span().start());
    }

    private Span trimmed(int from, int to) {
        String text = reading.text();
        int start = from;
        int end = to;
        while (start < end && "的等、”》）) \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "的等、于在自至“（( \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Spans.between(start, end);
    }
}
