package org.taizhang.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/**
 * Bare heads that point back: 产业园规划面积3平方公里 behind 某某县食品产业园 is told of it. Of several names with one head the last is meant.
 * Lives while one article is read.
 */
final class HeadAnaphors {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    /** Words that may stand between the beginning of a clause and its subject. */
    private static final List<String> BEFORE_SUBJECT = List.of(Marks.ADVERB, Marks.REPORT);

    private final Map<String, String> byHead = new HashMap<>();
    private final Map<Character, String> byLast = new HashMap<>();

    void clear() {
        byHead.clear();
        byLast.clear();
    }

    /** A project has been named. */
    void note(String project) {
        for (int length = SHORTEST; length <= LONGEST && length < project.length(); length++) {
            byHead.put(project.substring(project.length() - length), project);
        }
        byLast.put(project.charAt(project.length() - 1), project);
    }

    /**
     * A head that points back.
     *
     * @param end where it ends in the text
     */
    record Head(String project, int end) {}

    /** The head of a project with which a stretch opens; null where it opens with none. */
    @Nullable
    Head in(Reading reading, Span stretch) {
        int start = subject(reading, stretch);
        for (int end = Math.min(stretch.end(), start + LONGEST); end >= start + SHORTEST; end--) {
            String project = byHead.get(reading.text().substring(start, end));
            if (project != null && isWord(reading, start, end)) {
                return new Head(project, end);
            }
        }
        return ofKind(reading, start, stretch.end());
    }

    /** 园区 of 某某产业园, 学校 of 某某小学: a word for a kind of thing, which shares a letter with the name's end. */
    private @Nullable Head ofKind(Reading reading, int start, int limit) {
        Token kind = reading.tokens().within(Spans.between(start, Math.min(limit, start + SHORTEST))).stream()
                .filter(token -> token.start() == start
                        && token.span().length() == SHORTEST
                        && token.is(Role.MARK, Marks.ANAPHOR)
                        && !token.word().traits().contains(Marks.UNDERTAKING)
                        && !token.word().traits().contains(Marks.DEFINITE))
                .findFirst()
                .orElse(null);
        if (kind == null || !endsWord(reading, kind.end())) {
            return null;
        }
        for (int at = kind.start(); at < kind.end(); at++) {
            String project = byLast.get(reading.text().charAt(at));
            if (project != null) {
                return new Head(project, kind.end());
            }
        }
        return null;
    }

    /** Where the subject of a stretch begins, behind adverbs and times. */
    private static int subject(Reading reading, Span stretch) {
        int start = stretch.start();
        while (start < stretch.end() && Character.isWhitespace(reading.text().charAt(start))) {
            start++;
        }
        TimeExpression time = reading.times().next(start);
        if (time != null && time.span().start() == start) {
            start = Math.min(stretch.end(), time.span().end());
        }
        int from = start;
        return reading
                .tokens()
                .within(Spans.between(from, Math.min(stretch.end(), from + Reading.LONGEST_WORD)))
                .stream()
                .filter(token -> token.start() == from
                        && token.is(Role.MARK)
                        && BEFORE_SUBJECT.contains(token.word().code()))
                .mapToInt(Token::end)
                .max()
                .orElse(from);
    }

    /** Whether a stretch is a noun by itself: no verb begins it, and no unknown letters go on behind it. */
    private static boolean isWord(Reading reading, int start, int end) {
        boolean verb = reading.tokens()
                .anyWithin(
                        Spans.between(start, end),
                        token -> token.start() == start
                                && (token.is(Role.STAGE)
                                        || token.word().carriesOut()
                                        || token.is(Role.MARK, Marks.PHASE)));
        return !verb && endsWord(reading, end);
    }

    private static boolean endsWord(Reading reading, int end) {
        if (end >= reading.text().length() || !Character.isLetter(reading.text().charAt(end))) {
            return true;
        }
        Span next = Spans.between(end, end + Reading.LONGEST_WORD);
        TimeExpression time = reading.times().next(end);
        Quantity figure = reading.quantities().next(end);
        return (reading.tokens().anyWithin(next, token -> token.start() == end)
                        && reading.tokens()
                                .noneWithin(
                                        next,
                                        token -> token.start() == end
                                                && (token.is(Role.THING)
                                                        || token.word().carriesOut())))
                || (time != null && time.span().start() == end)
                || (figure != null && figure.span().start() == end);
    }
}
