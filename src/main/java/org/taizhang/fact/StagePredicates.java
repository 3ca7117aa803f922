package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.TimeExpression;

/** Which stage words are the predicate of their clause, rather than the modifier of a noun. */
final class StagePredicates {
    /** What may stand behind a step that is named (可研报告编制). */
    private static final int NOUN_TAIL = 2;

    private static final int SHORTEST_NOUN = 2;
    private static final String HANDOVER = "handover";
    private static final String SUSPENSION = "suspension";
    /** Characters behind a handover that may name who is given the thing. */
    private static final int LONGEST_RECEIVER = 8;
    /** Trait of a word behind which somebody is named to whom a finished thing is given: 给 */
    private static final String OPENS = "opens";

    /** Characters of the number of an item: 一是 */
    private static final int NUMBERING = 3;

    /** Trait of a word between two predicates of one subject: 并 */
    static final String JOINS = "joins";

    private StagePredicates() {}

    /** 征地拆迁动员大会, 先期开工段: the word only names what the noun behind it is about. */
    static boolean namesNoun(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        int end = continuing(sentence, token).stream()
                .filter(next -> next.is(Role.MARK, Marks.TASK))
                .mapToInt(Token::end)
                .max()
                .orElse(token.end());
        TimeExpression time = reading.times().next(end);
        if (time != null && time.span().start() == end) {
            return false;
        }
        Token next = reading.tokens().next(end);
        int noun = (next == null ? clause.end() : Math.min(clause.end(), next.start())) - end;
        boolean spokenOf = end > token.end() && clause.end() - end >= SHORTEST_NOUN;
        boolean measured = next != null && next.start() == end && (next.is(Role.MEASURE) || next.is(Role.THING));
        return (noun >= SHORTEST_NOUN && "的了、".indexOf(reading.text().charAt(end)) < 0 || spokenOf || measured)
                && !asserted(sentence, token)
                && !isGivenDate(sentence, token);
    }

    /** Whether the word is the predicate of its clause: said to have happened or to be planned, and nothing but another stage behind it. */
    static boolean predicates(SentenceReading sentence, Token token) {
        return asserted(sentence, token) && endsClause(sentence, token)
                || isGivenDate(sentence, token)
                || token.word().traits().contains("after");
    }

    /** Whether nothing but another stage stands behind the word in its clause. */
    static boolean endsClause(SentenceReading sentence, Token token) {
        Token receiver = sentence.reading().beginningAt(token.end(), Role.MARK, Marks.RECEIVER);
        return receiver != null && receiver.word().traits().contains(OPENS)
                || namesReceiver(sentence, token)
                || StageMood.prepares(sentence, token)
                || lasts(sentence, token)
                || endsClause(token, sentence.clauseOf(token.span()).span(), continuing(sentence, token));
    }

    /** 停工一个多月, 停产了20天: nothing but how long it has lasted stands behind it. */
    private static boolean lasts(SentenceReading sentence, Token token) {
        Span rest = StageWords.behind(token, sentence.clauseOf(token.span()).span());
        return token.is(Role.STAGE, SUSPENSION)
                && rest.length() > 1
                && StageNames.isDuration(rest.of(sentence.reading().text()));
    }

    /** 移交街道管护, 交付企业使用: who is given it stands behind. */
    private static boolean namesReceiver(SentenceReading sentence, Token token) {
        Span rest = StageWords.behind(token, sentence.clauseOf(token.span()).span());
        return token.is(Role.STAGE, HANDOVER)
                && rest.length() <= LONGEST_RECEIVER
                && sentence.reading().beginningAt(token.end(), Role.MARK, Marks.OF) == null
                && !sentence.reading().quantities().anyWithin(rest);
    }

    private static boolean asserted(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(token.start());
        return assertedBefore(reading, own)
                || token.word().traits().contains(Predicates.ASSERTED)
                || token.word().traits().contains(Predicates.OF_WORK)
                || StageWords.isResult(token)
                || lasts(sentence, token)
                || assertedBehind(sentence, token)
                || goesOnWithStage(sentence, token)
                || reading.times().anyWithin(own)
                || reading.has(own, Role.MARK, Marks.ANAPHOR)
                || reading.has(own, Role.MARK, Marks.PHASE);
    }

    private static boolean assertedBefore(Reading reading, Span own) {
        Token last = reading.tokens().previous(own.end());
        return last != null
                && last.start() >= own.start()
                && reading.tokens().anyWithin(Spans.between(last.start(), own.end()), StagePredicates::asserts);
    }

    /** 6月1日落成，对外开放: a clause that is nothing but the next stage goes on with the predicate before it. */
    private static boolean goesOnWithStage(SentenceReading sentence, Token token) {
        List<Span> spans = sentence.governing(token.start());
        return spans.get(0).length() == 0
                && spans.size() > 1
                && sentence.reading()
                        .tokens()
                        .anyWithin(
                                spans.get(1),
                                before -> before.is(Role.STAGE)
                                        && before.word().says()
                                        && before.end() == spans.get(1).end());
    }

    private static boolean asserts(Token token) {
        return token.is(Role.MODALITY)
                || token.is(Role.PHASE)
                || token.is(Role.STAGE)
                || token.is(Role.MARK, Marks.ADVERB)
                || token.is(Role.MARK, Marks.STOP);
    }

    /** 环评批复3月29日拿到, 招标、征地等工作正在进行: the verb behind its object asserts it. */
    private static boolean assertedBehind(SentenceReading sentence, Token token) {
        return continuing(sentence, token).stream()
                .anyMatch(next -> next.is(Role.PHASE)
                        || next.is(Role.MODALITY, ModalityDecision.ACTUAL)
                        || next.is(Role.STAGE) && StageWords.isPredicate(next));
    }

    private static boolean endsClause(Token token, Span clause, List<Token> continuing) {
        Token last = continuing.isEmpty() ? token : continuing.get(continuing.size() - 1);
        if (last.word().traits().contains(JOINS)) {
            return true;
        }
        int end = continuing.stream().mapToInt(Token::end).max().orElse(token.end());
        return clause.end() - end <= (StageWords.namesPart(token) ? NOUN_TAIL : 1);
    }

    /** The words behind a stage word that go on with its predicate: other stages, verbs of phase, adverbs. */
    static List<Token> continuing(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        List<Token> continuing = new ArrayList<>();
        int end = token.end();
        for (Token next : reading.tokens()
                .within(StageWords.behind(token, sentence.clauseOf(token.span()).span()))) {
            boolean goesOn = continues(token, next)
                    || reading.has(next.span(), Role.MARK, Marks.RECEIVER)
                    || isUntilNow(reading, next.span());
            if (!goesOn || reading.unread(end, next.start()) > 1) {
                break;
            }
            continuing.add(next);
            end = Math.max(end, next.end());
        }
        return continuing;
    }

    /** 停工至今. */
    private static boolean isUntilNow(Reading reading, Span word) {
        return reading.has(word, Role.MARK, Marks.SINCE) && reading.has(word, Role.MARK, Marks.NOW);
    }

    private static boolean continues(Token token, Token next) {
        return next.is(Role.STAGE)
                || next.is(Role.MODALITY)
                || next.is(Role.PHASE)
                || next.is(Role.MARK, Marks.TASK)
                || next.is(Role.MARK, Marks.ADVERB)
                || next.is(Role.MARK, Marks.STRETCH)
                || next.is(Role.MARK, Marks.SINCE)
                || next.is(Role.MARK, Marks.LIST_END)
                || next.is(Role.MARK, Marks.RECEIVER)
                || next.is(Role.MARK, Marks.STOP)
                || (token.word().traits().contains(Predicates.OF_WORK) && next.is(Role.MARK));
    }

    /** 建成甲，完成乙: whether every clause up to a stage word, as the sentence itself, begins with such a word. */
    static boolean opensSentence(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        int start = sentence.sentence().span().start();
        Token first = reading.tokens().within(sentence.sentence().span()).stream()
                .filter(other -> other.is(Role.STAGE) && other.word().says())
                .findFirst()
                .orElse(token);
        int clause = sentence.clauseOf(token.span()).span().start();
        return reading.unread(start, first.start()) <= NUMBERING
                && reading.unread(clause, token.start()) <= NUMBERING
                && !reading.projects().anyWithin(Spans.between(start, first.start()))
                && !reading.projects().anyWithin(Spans.between(clause, token.start()));
    }

    /** 开工日期为2012年10月12日, 试运营排到11月: the date stands behind it. */
    static boolean isGivenDate(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Token date = reading.beginningAt(token.end(), Role.MARK, Marks.DATE);
        int end = date == null ? token.end() : date.end();
        Token is = reading.beginningAt(end, Role.MARK, Marks.SET_FOR);
        TimeExpression time = reading.times().next(end);
        return (date != null || is != null) && time != null && time.span().start() == (is == null ? end : is.end());
    }
}
