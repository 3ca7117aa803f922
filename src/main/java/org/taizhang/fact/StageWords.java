package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** Which stage words report something: not those that give way to a more particular one, or name what is counted behind them. */
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
    /** Characters before a predicate in which the work that it is said of may stand. */
    private static final int NEAR_TASK = 8;

    private StageWords() {}

    static boolean reports(SentenceReading sentence, Token token) {
        return !absorbed(sentence, token)
                && !isWorkDone(sentence, token)
                && (!isResult(token) && !isPredicate(token)
                        || StagePredicates.endsClause(sentence, token)
                        || opensList(sentence.reading(), token)
                        || describes(sentence.reading(), token));
    }

    /** 建设中的某大桥: what is said of a name behind it. */
    private static boolean describes(Reading reading, Token token) {
        ProjectMention named = reading.projects().next(token.end());
        return named != null
                && named.span().start() == token.end() + 1
                && isPredicate(token)
                && reading.beginningAt(token.end(), Role.MARK, Marks.OF) != null;
    }

    /** 正在抓紧建设的有甲、乙: those that it is said of stand behind it. */
    private static boolean opensList(Reading reading, Token token) {
        Token of = reading.beginningAt(token.end(), Role.MARK, Marks.OF);
        return of != null && reading.beginningAt(of.end(), Role.MARK, Marks.LIST_OPEN) != null;
    }

    /** 正在调试, 有序推进: under way, whatever the clauses before plan. */
    static boolean goesOn(Token token) {
        return isPredicate(token)
                || token.word().traits().contains(Predicates.GOES_ON)
                || token.word().traits().contains(Predicates.ASSERTED)
                        && WORK.contains(token.word().code());
    }

    /** 有序推进, 进展顺利: said of what stands before it; 有序推进管廊建设 is a campaign. */
    static boolean isPredicate(Token token) {
        return token.word().traits().contains(Predicates.PREDICATE);
    }

    /** 机器轰鸣, 热火朝天, 工人们紧张作业: what is seen and heard where people build. */
    static boolean isScene(SentenceReading sentence, Token token) {
        return isPredicate(token)
                && (token.word().traits().contains(Predicates.ON_SITE)
                        || SubjectNoun.speaksOfMeans(
                                sentence, sentence.ownClause(token.start()).start(), token));
    }

    /** 征迁工作有序推进, 前期工作进展顺利: of a step before the work the predicate says that the step goes on. */
    private static boolean ofStep(SentenceReading sentence, Token token) {
        return goesOn(token) && stepBefore(sentence, token) || isPredicate(token) && ofTask(sentence, token);
    }

    /** 调查摸底工作全面展开: of an office's work the predicate tells nothing; of 安装工作 it does. */
    private static boolean ofTask(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(token.start());
        Token task = reading.tokens().within(Spans.between(token.start() - NEAR_TASK, token.start())).stream()
                .filter(other -> other.is(Role.MARK, Marks.TASK) && token.start() - other.end() <= 1)
                .findFirst()
                .orElse(null);
        return task != null
                && !reading.projects().anyWithin(own)
                && reading.tokens()
                        .noneWithin(
                                Spans.between(task.start() - NEAR_TASK, task.start()),
                                other -> other.word().isWork()
                                        || other.is(Role.MARK, Marks.CARRY_OUT)
                                        || other.is(Role.STAGE));
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

    /** 招标, 征地: a step before the work. */
    static boolean isStep(Token token) {
        return STEPS.contains(token.word().code());
    }

    /** 西段正在征迁, 正在抓紧招标: a step before the work that is under way. */
    static boolean isStepGoingOn(SentenceReading sentence, Token token) {
        return isStep(token)
                && sentence.reading().has(sentence.ownClause(token.start()), Role.PHASE, Predicates.GOING_ON);
    }

    /** Whether the word names a step that is itself the part (初步设计, 前期手续). */
    static boolean namesPart(Token token) {
        return token.word().traits().contains("noun");
    }

    /** 建成通车 is an opening, 完成招标 a tender, 完成投资1.5亿元 a figure: the general word adds nothing. */
    private static boolean absorbed(SentenceReading sentence, Token token) {
        if (!general(token)) {
            return ofStep(sentence, token);
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
        return countsBehind(sentence, token, clause) || stepBefore(sentence, token);
    }

    private static boolean countsBehind(SentenceReading sentence, Token token, Span clause) {
        Reading reading = sentence.reading();
        Quantity measured = reading.quantities().next(token.end());
        return measured != null
                && measured.span().start() < clause.end()
                && Described.around(sentence, measured) == null
                && !reading.projects()
                        .anyWithin(Spans.between(token.end(), measured.span().start()))
                && reading.unread(token.end(), measured.span().start()) <= PREDICATE
                && !isListed(reading, token, measured);
    }

    /** 完成围墙和600平方米车棚: the figure tells the size of one of several works. */
    private static boolean isListed(Reading reading, Token token, Quantity measured) {
        int joint = measured.span().start() - 1;
        return joint - token.end() >= SHORTEST_NOUN
                && Coordination.isJoint(reading.text().charAt(joint));
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

    /** 已完成堆载施工, 桥面系施工全面展开: the word is what is done or goes on, and says nothing itself. */
    private static boolean isWorkDone(SentenceReading sentence, Token token) {
        if (!WORK.contains(token.word().code())) {
            return false;
        }
        if (!isPredicate(token)
                && StagePredicates.continuing(sentence, token).stream()
                        .anyMatch(next -> next.is(Role.STAGE) && isPredicate(next))) {
            return true;
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

    /** What stands behind a stage word in its clause. */
    static Span behind(Token token, Span clause) {
        return Spans.between(token.end(), Math.max(token.end(), clause.end()));
    }

    static List<Token> all(SentenceReading sentence, Span span) {
        return sentence.reading().tokens().within(span).stream()
                .filter(token -> token.is(Role.STAGE) && token.word().says())
                .toList();
    }
}
