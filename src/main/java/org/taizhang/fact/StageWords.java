package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** Which stage words report something: not those that give way to a more particular one, date something else, or only urge. */
final class StageWords {
    /** Unknown characters between two stage words of one predicate (完成二期工程招标, 建成并投入使用). */
    private static final int PREDICATE = 10;
    /** Steps whose end or beginning is told by a general word behind them (征迁工作已全部完成). */
    private static final Set<String> STEPS = Set.of("preparation", "tender", "land_clearing", "acceptance");
    /** Stages whose word behind 完成 is what is done (完成堆载施工), not a stage of its own. */
    private static final Set<String> WORK = Set.of("construction");

    /** What may stand behind a step that is named (可研报告编制). */
    private static final int NOUN_TAIL = 2;

    private static final int SHORTEST_NOUN = 2;

    private StageWords() {}

    static boolean reports(SentenceReading sentence, Token token) {
        return !absorbed(sentence, token)
                && !isWorkDone(sentence, token)
                && (!isResult(token) || endsClause(sentence, token));
    }

    /** 桩基打完, 承台浇筑完成: a verb of work with what has come of it, which is no statement where an object follows (架起桥梁). */
    static boolean isResult(Token token) {
        return token.word().traits().contains("result");
    }

    /** Whether such a verb can be said of a whole project (大桥修好了), not only of a piece of its work. */
    static boolean isOfPieces(Token token) {
        return isResult(token) && !token.word().traits().contains("whole");
    }

    static boolean general(Token token) {
        return token.word().traits().contains("general");
    }

    /** Whether the work that it is about is the part that reaches the stage. */
    static boolean ofWork(Token token) {
        return general(token) || token.word().traits().contains(Predicates.OF_WORK);
    }

    /** Whether the word names a step that is itself the part (初步设计, 前期手续). */
    static boolean namesPart(Token token) {
        return token.word().traits().contains("noun");
    }

    /** 建成通车 is an opening, 完成招标 a tender, 完成投资1.5亿元 a figure: the general word adds nothing. */
    private static boolean absorbed(SentenceReading sentence, Token token) {
        if (!general(token)) {
            return false;
        }
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        for (Token next : reading.tokens().within(behind(token, clause))) {
            if (reading.unread(token.end(), next.start()) > PREDICATE
                    || next.is(Role.MODALITY, ModalityDecision.PLAN)) {
                break;
            }
            if (next.is(Role.STAGE)
                    && next.word().says()
                    && !WORK.contains(next.word().code())) {
                return true;
            }
        }
        return countsBehind(reading, token, clause) || stepBefore(sentence, token);
    }

    private static boolean countsBehind(Reading reading, Token token, Span clause) {
        Quantity measured = reading.quantities().next(token.end());
        return measured != null
                && measured.span().start() < clause.end()
                && !reading.projects()
                        .anyWithin(Spans.between(token.end(), measured.span().start()))
                && reading.unread(token.end(), measured.span().start()) <= PREDICATE
                && !isListed(reading, token, measured);
    }

    /** 完成室外管网和1800平方米绿化: the figure tells the size of one of several works. */
    private static boolean isListed(Reading reading, Token token, Quantity measured) {
        int joint = measured.span().start() - 1;
        return joint - token.end() >= SHORTEST_NOUN
                && Coordination.JOINTS.indexOf(reading.text().charAt(joint)) >= 0;
    }

    /** 可行性研究报告已完成: the step before the general word is what is reached. */
    private static boolean stepBefore(SentenceReading sentence, Token token) {
        Span own = sentence.ownClause(token.start());
        return sentence.reading().tokens().within(own).stream()
                .filter(other -> other.is(Role.STAGE) && other.word().says())
                .anyMatch(other -> namesPart(other)
                        || (STEPS.contains(other.word().code())
                                && sentence.reading().unread(other.end(), token.start()) <= NOUN_TAIL));
    }

    /** 已完成堆载施工: the work behind 完成 is done, not going on. */
    private static boolean isWorkDone(SentenceReading sentence, Token token) {
        if (!WORK.contains(token.word().code())) {
            return false;
        }
        Span own = sentence.ownClause(token.start());
        return sentence.reading()
                .tokens()
                .anyWithin(
                        own,
                        other -> other.is(Role.STAGE)
                                && general(other)
                                && sentence.reading().unread(other.end(), token.start()) <= PREDICATE);
    }

    /** 加快建设, 推进…投产: an imperative or a slogan reports nothing. */
    static boolean urged(SentenceReading sentence, Token token) {
        Span own = sentence.ownClause(token.start());
        return sentence.reading().has(own, Role.MARK, Marks.URGE);
    }

    /** 推动某铁路开工建设, 促进某厂投产: an event that is urged is planned where it has a time. */
    static boolean urgesEvent(SentenceReading sentence, Token token) {
        return urged(sentence, token)
                && !token.word().code().equals("construction")
                && !STEPS.contains(token.word().code());
    }

    /** 通车在即: still to come. */
    static boolean imminent(SentenceReading sentence, Token token) {
        return sentence.reading().beginningAt(token.end(), Role.MARK, Marks.IMMINENT) != null;
    }

    /** 开工前, 投产后, 竣工以来, 通车条件: a stage that only dates something else, or that something is wanted for. */
    static boolean condition(SentenceReading sentence, Token token) {
        Token next = sentence.reading().tokens().next(token.end());
        if (token.word().traits().contains("after")) {
            return true;
        }
        boolean dates = next != null
                && next.start() == token.end()
                && (next.is(Role.MARK, Marks.WHEN) && !isDatedEvent(sentence, token, next)
                        || next.is(Role.MARK, Marks.DATE) && !isGivenDate(sentence, token)
                        || next.is(Role.MARK, Marks.REQUIREMENT));
        if (next != null && next.start() == token.end() && next.is(Role.MODALITY, ModalityDecision.YIELD)) {
            return true;
        }
        Span own = sentence.ownClause(token.start());
        boolean since = next != null
                && next.start() == token.end()
                && next.is(Role.MARK, Marks.SINCE)
                && !sentence.reading().times().anyWithin(own);
        boolean reason =
                !token.word().code().equals("suspension") && sentence.reading().has(own, Role.MARK, Marks.WITH);
        return dates || since || reason;
    }

    /** 尚未开工, 3个未开工项目: a denial in the clause of a stage word, with no other stage between them; 征地尚未完成: or right behind it. */
    static boolean denied(SentenceReading sentence, Token token) {
        List<Token> before = sentence.reading()
                .tokens()
                .within(sentence.governing(token.start()).get(0));
        for (int i = before.size() - 1; i >= 0; i--) {
            Token word = before.get(i);
            if (word.is(Role.MODALITY, ModalityDecision.NEGATION)) {
                return true;
            }
            if (word.is(Role.STAGE) && word.word().says() && !namesPart(word)) {
                break;
            }
        }
        return continuing(sentence, token).stream().anyMatch(next -> next.is(Role.MODALITY, ModalityDecision.NEGATION));
    }

    /** 列入今年开工计划: what is scheduled by the noun behind the stage word. */
    static boolean schedules(SentenceReading sentence, Token token) {
        return sentence.reading().tokens().within(Spans.between(token.end(), token.end() + SHORTEST_NOUN)).stream()
                .anyMatch(next -> next.start() == token.end() && next.is(Role.MODALITY, ModalityDecision.PLAN));
    }

    /** 此次开工的, 开工的有甲、乙: the event that was told before. */
    static boolean refersBack(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        return reading.standsBefore(token.start(), Role.MARK, Marks.BACK)
                || (reading.text().startsWith("的", token.end())
                        && reading.beginningAt(token.end() + 1, Role.MARK, Marks.LIST_OPEN) != null);
    }

    /** 大坝填筑3月重新启动后: an event with its own time, which something else follows. */
    private static boolean isDatedEvent(SentenceReading sentence, Token token, Token when) {
        Span own = sentence.governing(token.start()).get(0);
        return when.word().text().endsWith("后") && sentence.reading().times().anyWithin(own);
    }

    /** 开工日期为2012年10月12日, 试运营排到11月: the date stands behind it. */
    private static boolean isGivenDate(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Token date = reading.beginningAt(token.end(), Role.MARK, Marks.DATE);
        int end = date == null ? token.end() : date.end();
        Token is = reading.beginningAt(end, Role.MARK, Marks.SET_FOR);
        TimeExpression time = reading.times().next(end);
        return (date != null || is != null)
                && time != null
                && time.span().start() == (is == null ? end : is.end());
    }

    /** 征地拆迁动员大会, 先期开工段: the word only names what the noun behind it is about. */
    static boolean namesNoun(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        int end = continuing(sentence, token).stream()
                .filter(next -> next.is(Role.MARK, Marks.TASK))
                .mapToInt(Token::end)
                .max()
                .orElse(token.end());
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
        return sentence.reading().text().startsWith("给", token.end())
                || endsClause(token, sentence.clauseOf(token.span()).span(), continuing(sentence, token));
    }

    private static boolean asserted(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(token.start());
        return assertedBefore(reading, own)
                || token.word().traits().contains("asserted")
                || token.word().traits().contains(Predicates.OF_WORK)
                || isResult(token)
                || assertedBehind(sentence, token)
                || reading.times().anyWithin(own)
                || reading.has(own, Role.MARK, Marks.ANAPHOR)
                || reading.has(own, Role.MARK, Marks.PHASE);
    }

    private static boolean assertedBefore(Reading reading, Span own) {
        Token last = reading.tokens().previous(own.end());
        return last != null
                && last.start() >= own.start()
                && reading.tokens().anyWithin(Spans.between(last.start(), own.end()), StageWords::asserts);
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
                .anyMatch(next -> next.is(Role.PHASE) || next.is(Role.MODALITY, ModalityDecision.ACTUAL));
    }

    private static boolean endsClause(Token token, Span clause, List<Token> continuing) {
        int end = continuing.stream().mapToInt(Token::end).max().orElse(token.end());
        return clause.end() - end <= (namesPart(token) ? NOUN_TAIL : 1);
    }

    /** The words behind a stage word that go on with its predicate: other stages, verbs of phase, adverbs. */
    private static List<Token> continuing(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        List<Token> continuing = new ArrayList<>();
        int end = token.end();
        for (Token next : reading.tokens()
                .within(behind(token, sentence.clauseOf(token.span()).span()))) {
            if (!continues(token, next) || reading.unread(end, next.start()) > 1) {
                break;
            }
            continuing.add(next);
            end = Math.max(end, next.end());
        }
        return continuing;
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
                || next.is(Role.MARK, Marks.STOP)
                || (token.word().traits().contains(Predicates.OF_WORK) && next.is(Role.MARK));
    }

    private static Span behind(Token token, Span clause) {
        return Spans.between(token.end(), Math.max(token.end(), clause.end()));
    }

    static List<Token> all(SentenceReading sentence, Span span) {
        return sentence.reading().tokens().within(span).stream()
                .filter(token -> token.is(Role.STAGE) && token.word().says())
                .toList();
    }
}
