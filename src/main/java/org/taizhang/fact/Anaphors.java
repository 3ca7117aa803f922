package org.taizhang.fact;

import java.util.Set;
import java.util.function.Predicate;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** Words that point back to the project that was spoken of: 该项目, and 项目 where nothing describes or counts it. */
final class Anaphors {
    /** Characters between a figure and the noun that it counts. */
    private static final int COUNTED_BEFORE = 8;

    private static final int COUNTED_BEHIND = 2;
    /** 工程分3个标段, 项目包括2个子项目: verbs with which a count tells of its parts, not how many there are. */
    private static final String HAS = "分包含设由建";
    /** Characters of an unknown word. */
    private static final int UNKNOWN = 2;

    /** Marks that may stand before a noun without describing it (目前项目…, 其中项目…, 由项目…). */
    private static final Set<String> APART =
            Set.of(Marks.ADVERB, Marks.PART, Marks.REPORT, Marks.STOP, Marks.WITH, Marks.ALONG_WITH, Marks.SINCE);

    private Anaphors() {}

    /** Whether a stretch points back. */
    static boolean in(Reading reading, Span span) {
        return in(reading, span, token -> true);
    }

    /** Whether a stretch points back to something of which a test of the word holds. */
    static boolean in(Reading reading, Span span, Predicate<Token> test) {
        return reading.tokens().anyWithin(span, token -> pointsBack(reading, token, span) && test.test(token));
    }

    /** Whether a stretch opens with a word that can only point back: 该工程全长…. */
    static boolean opens(Reading reading, Span span) {
        return opens(reading, span, token -> true);
    }

    /** Whether a stretch opens so, with a word of which a test holds. */
    static boolean opens(Reading reading, Span span, Predicate<Token> test) {
        return reading.tokens().within(span).stream()
                .filter(test)
                .filter(token -> isDefinite(token) || (isAnaphor(token) && pointsBack(reading, token, span)))
                .anyMatch(token -> isSubject(reading, span.start(), token));
    }

    /** Whether only words that introduce or date a statement stand before a noun; in 全年举行项目集中开工 it is an object. */
    private static boolean isSubject(Reading reading, int start, Token noun) {
        Span before = Spans.between(start, noun.start());
        return reading.unread(start, noun.start()) == 0
                && !reading.quantities().anyWithin(before)
                && reading.tokens()
                        .noneWithin(
                                before,
                                token -> token.is(Role.THING)
                                        || token.is(Role.MARK, Marks.BESIDE)
                                        || token.word().carriesOut());
    }

    /** Whether a stretch opens by pointing at a project: 该项目… at any, 该桥… at one whose name says that it is a bridge. */
    static boolean pointsAt(Reading reading, Span span, String project) {
        return reading.tokens()
                .anyWithin(
                        span,
                        token -> isDefinite(token)
                                && reading.unread(span.start(), token.start()) == 0
                                && (token.word().traits().contains(Marks.UNDERTAKING)
                                        || project.indexOf(reading.text().charAt(token.end() - 1)) >= 0));
    }

    private static boolean isAnaphor(Token token) {
        return token.is(Role.MARK, Marks.ANAPHOR);
    }

    private static boolean isDefinite(Token token) {
        return isAnaphor(token) && token.word().traits().contains(Marks.DEFINITE);
    }

    private static boolean pointsBack(Reading reading, Token token, Span span) {
        return isDefinite(token)
                || (isAnaphor(token)
                        && !described(reading, token, span)
                        && !goesOn(reading, token)
                        && !counts(reading, token, span));
    }

    /** 重大项目, 新开工项目, 饮水安全工程: words right before it make it a class of projects or a name, but for adverbs and times. */
    private static boolean described(Reading reading, Token token, Span span) {
        int start = token.start();
        if (start <= span.start() || !Character.isLetter(reading.text().charAt(start - 1))) {
            return false;
        }
        boolean apart = reading.tokens()
                .anyWithin(
                        Spans.between(start - Reading.LONGEST_WORD, start),
                        before -> before.end() == start
                                && before.is(Role.MARK)
                                && APART.contains(before.word().code()));
        TimeExpression time = reading.times().lastEndingBy(start);
        return !apart && (time == null || time.span().end() < start);
    }

    /** 公路交通投资, 医院改革: a thing with an unknown word right behind it is no noun of its own. */
    private static boolean goesOn(Reading reading, Token token) {
        int unknown = token.end() + UNKNOWN;
        String text = reading.text();
        if (token.word().traits().contains(Marks.UNDERTAKING) || unknown > text.length()) {
            return false;
        }
        Token next = reading.tokens().next(token.end());
        return (next == null || next.start() >= unknown)
                && reading.unread(token.end(), unknown) == UNKNOWN
                && text.substring(token.end(), unknown).chars().allMatch(Character::isIdeographic);
    }

    private static boolean counts(Reading reading, Token token, Span span) {
        Quantity before = reading.quantities().previous(token.start());
        Quantity behind = reading.quantities().next(token.end());
        boolean isBefore = before != null
                && before.span().start() >= span.start()
                && token.start() - before.span().end() <= COUNTED_BEFORE
                && before.kind().equals("count");
        boolean isBehind = behind != null
                && behind.span().start() - token.end() <= COUNTED_BEHIND
                && reading.text()
                        .substring(token.end(), behind.span().start())
                        .chars()
                        .noneMatch(letter -> HAS.indexOf(letter) >= 0)
                && behind.kind().equals("count");
        return isBefore || isBehind;
    }
}
