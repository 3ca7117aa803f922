package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.text.Granularity;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** Whether a plain 投资 is the money of a period (今年计划投资6亿元) or of the whole thing (投资15亿元建设). */
final class InvestmentDecision {
    private static final String OPEN = "investment";
    private static final String COMPLETED = "investment_completed";
    private static final String TOTAL = "investment_total";
    /** Stages of what may or may not be built. */
    private static final Set<String> PROSPECTS = Set.of("reserve", "negotiation", "signing");

    private static final int SHORTEST_NOUN = 2;
    private static final Set<Granularity> PERIODS =
            Set.of(Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.YEAR, Granularity.YEARS);

    private InvestmentDecision() {}

    static Measured settle(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        if (measured.metric().equals(TOTAL) && isCarriedOut(sentence, quantity, measured)) {
            return new Measured(COMPLETED, measured.cue(), measured.side(), measured.rule());
        }
        if (!measured.metric().equals(OPEN)) {
            return measured;
        }
        boolean ofPeriod = !isDividedByYear(sentence, quantity)
                && !isOfProspects(sentence, quantity, before)
                && (ofPeriod(sentence, quantity, measured)
                        || done(sentence, quantity)
                        || ofBranch(sentence, measured)
                        || grows(sentence, quantity)
                        || isHeldAgainst(sentence, quantity)
                        || breaksDown(sentence, quantity, before));
        String metric = ofPeriod ? COMPLETED : TOTAL;
        return new Measured(metric, measured.cue(), measured.side(), measured.rule());
    }

    /** 投资规模计划完成640亿元: of an investment so much is laid out. */
    private static boolean isCarriedOut(SentenceReading sentence, Quantity quantity, Measured measured) {
        Token cue = measured.cue();
        return cue != null
                && cue.end() <= quantity.span().start()
                && sentence.reading()
                        .tokens()
                        .anyWithin(
                                Spans.between(cue.end(), quantity.span().start()),
                                token -> token.is(Word.Role.STAGE, "completion") && StageWords.general(token));
    }

    /** 城镇投资33.9亿元，增长38.4%: only the money of a period can be held against that of another. */
    private static boolean grows(SentenceReading sentence, Quantity quantity) {
        Quantity rate = sentence.reading().quantities().next(quantity.span().end());
        return rate != null
                && Kinds.is(rate, Kinds.RATE)
                && rate.span().end() <= sentence.sentence().span().end()
                && sentence.reading()
                        .tokens()
                        .anyWithin(
                                Spans.between(quantity.span().end(), rate.span().start()),
                                token -> token.is(Word.Role.MEASURE, "growth_rate"));
    }

    /** 计划投资6.4亿元，实际完成6.9亿元: what was planned for the time in which the other was laid out. */
    private static boolean isHeldAgainst(SentenceReading sentence, Quantity quantity) {
        Quantity next = sentence.reading().quantities().next(quantity.span().end());
        return next != null && Kinds.is(next, Kinds.MONEY) && isCompleted(sentence, quantity, next, "against_plan");
    }

    /** 计划投资22亿元，年度计划投资6亿元: beside the money of the year the other is that of the whole. */
    private static boolean isDividedByYear(SentenceReading sentence, Quantity quantity) {
        Quantity next = sentence.reading().quantities().next(quantity.span().end());
        return next != null
                && Kinds.is(next, Kinds.MONEY)
                && next.value().compareTo(quantity.value()) < 0
                && sentence.clauseAt(next.span().start())
                        == sentence.clauseAt(quantity.span().start()) + 1
                && isCompleted(sentence, quantity, next, "plan");
    }

    /** Whether a word of such a trait between two figures makes the second the money of a period. */
    private static boolean isCompleted(SentenceReading sentence, Quantity first, Quantity second, String trait) {
        Span between = Spans.between(first.span().end(), second.span().start());
        return sentence.reading()
                .tokens()
                .anyWithin(
                        between,
                        token -> token.is(Word.Role.MEASURE, COMPLETED)
                                && token.word().traits().contains(trait));
    }

    /** 按产业分，第一产业投资3.4亿元: parts are of the kind of their whole. */
    private static boolean breaksDown(SentenceReading sentence, Quantity part, List<Figure> before) {
        return sentence.isBreakdown()
                && before.stream()
                        .filter(figure -> Kinds.is(figure.quantity(), Kinds.MONEY)
                                && figure.sentence().reading() == sentence.reading())
                        .reduce((first, second) -> second)
                        .filter(figure -> figure.metric().equals(COMPLETED))
                        .filter(figure ->
                                part.value().compareTo(figure.quantity().value()) <= 0)
                        .isPresent();
    }

    /** 今年，某市计划投资9.4亿元; 到2025年，…，新增投资1350亿元: the times that stand apart before it in its statement. */
    private static List<TimeExpression> frame(SentenceReading sentence, Quantity quantity) {
        List<Span> governing = sentence.governing(quantity.span().start());
        Span before = governing.get(Math.min(1, governing.size() - 1));
        return governing.subList(1, governing.size()).stream()
                .flatMap(span -> sentence.reading().times().within(span).stream())
                .filter(time -> TimePhrases.standsAlone(sentence, time))
                .filter(time -> before.contains(time.span())
                        || !sentence.reading()
                                .projects()
                                .anyWithin(Spans.between(
                                        time.span().end(), quantity.span().start())))
                .toList();
    }

    /** 第二产业投资86亿元: a branch of the economy has no cost, only the money of a period. */
    private static boolean ofBranch(SentenceReading sentence, Measured measured) {
        Token cue = measured.cue();
        return cue != null && sentence.reading().standsBefore(cue.start(), Word.Role.MARK, Marks.SECTOR);
    }

    /** 某市今年计划新建住房8600套；计划投资21亿元: the time that heads the sentence, where no project is named between. */
    private static List<TimeExpression> opening(SentenceReading sentence, Quantity quantity) {
        Span before = Spans.between(
                sentence.sentence().span().start(), quantity.span().start());
        Span own = sentence.ownClause(quantity.span().start());
        boolean planned = sentence.reading()
                .tokens()
                .anyWithin(own, token -> token.is(Word.Role.MEASURE) && ModalityDecision.schedules(token));
        TimeExpression first = sentence.reading().times().next(before.start());
        return planned
                        && first != null
                        && first.span().end() <= before.end()
                        && TimePhrases.frames(sentence, first)
                        && !sentence.reading().projects().anyWithin(before)
                ? List.of(first)
                : List.of();
    }

    /** 从投资看，项目已完成9.5亿元: what is done of an investment. */
    private static boolean done(SentenceReading sentence, Quantity quantity) {
        Span own = sentence.ownClause(quantity.span().start());
        return sentence.reading()
                .tokens()
                .anyWithin(own, token -> token.is(Word.Role.STAGE) && StageWords.general(token));
    }

    /** 今年洽谈项目11个，拟投资18亿元: what is not yet begun costs nothing in the year; told is what it will cost. */
    private static boolean isOfProspects(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.sentence() == sentence
                && last.metric().equals("project_count")
                && PROSPECTS.contains(last.staged().code())
                && sentence.clauseAt(quantity.span().start()) <= sentence.clauseAt(last.start()) + 1;
    }

    /** 去年启动的二期工程投资2.6亿元: the year is that of the thing's start; what it costs is told. */
    private static boolean describesThing(SentenceReading sentence, TimeExpression time, Token cue) {
        if (TimePhrases.standsAlone(sentence, time) || cue.start() < time.span().end()) {
            return false;
        }
        boolean done = false;
        for (Token token :
                sentence.reading().tokens().within(Spans.between(time.span().end(), cue.start()))) {
            if (token.is(Word.Role.MARK, Marks.OF)) {
                return done && cue.start() - token.end() >= SHORTEST_NOUN;
            }
            done |= token.is(Word.Role.STAGE) || token.is(Word.Role.PHASE) || Situation.isWork(token);
        }
        return false;
    }

    private static boolean ofPeriod(SentenceReading sentence, Quantity quantity, Measured measured) {
        Token cue = measured.cue();
        Span own = sentence.ownClause(quantity.span().start());
        List<TimeExpression> times = new ArrayList<>(sentence.reading().times().within(own));
        times.addAll(frame(sentence, quantity));
        times.addAll(opening(sentence, quantity));
        return times.stream()
                .filter(time -> !AttributiveTimes.modifies(
                                sentence, time, quantity.span().start())
                        && !(cue != null && describesThing(sentence, time, cue)))
                .anyMatch(time -> PERIODS.contains(time.granularity()) || time.role() == TimeExpression.Role.SINCE);
    }
}
