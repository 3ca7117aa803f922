package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Whether a rate tells the growth of something that the ledger keeps, the share of a work that is done, or none of both. */
final class RateMetric {
    private static final String GROWTH = "growth_rate";
    private static final String DONE = "completion_rate";
    private static final String POINTS = "pp";
    /** Trait of a noun for how fast something grows. */
    private static final String RATE_OF_GROWTH = "rate_of_growth";
    /** Trait of a word that ends the name of a rate which is none of ours. */
    private static final String OTHER_RATE = "other_rate";
    /** Unknown characters before a rate whose clause names nothing that grows (比上年). */
    private static final int SUBJECTLESS = 3;
    /** Characters between a figure done and the rate that tells which share it is (，占…; ，正好…). */
    private static final int JOINT = 4;

    private RateMetric() {}

    static Measured decide(SentenceReading sentence, Quantity quantity, Cues.@Nullable Found cue, List<Figure> before) {
        if (cue != null && cue.token().word().code().equals(GROWTH) && !growsOurs(sentence, quantity, cue, before)) {
            return Measured.nothing("growth-of-nothing");
        }
        if (cue != null && cue.token().word().code().equals(GROWTH) && isOfGrowth(sentence, quantity, before)) {
            return Measured.nothing("growth-of-growth");
        }
        Figure listed = coordinated(sentence, quantity, before);
        if (listed != null) {
            return listed.measured();
        }
        if (cue != null && cue.token().word().says()) {
            return MetricDecision.byCue(cue);
        }
        if (cue != null && cue.isNear() && cue.token().word().traits().contains(OTHER_RATE)) {
            return Measured.nothing("other-rate");
        }
        boolean done = saysDone(sentence, quantity)
                || isShareOfWork(sentence, quantity)
                || isShareOfPlan(sentence, quantity, before);
        if (done || shareOfDone(sentence, quantity, before)) {
            return new Measured(DONE, null, Measured.Side.BEFORE, "share-done");
        }
        return cue == null ? Measured.nothing("rate-of-nothing") : MetricDecision.byCue(cue);
    }

    /** 投资增长8%，较前四月提高1个百分点; 增速快于全国2个百分点: how a growth differs from another is none itself. */
    private static boolean isOfGrowth(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        if (!quantity.unit().equals(POINTS)) {
            return false;
        }
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(quantity.span().start());
        boolean growth = reading.tokens()
                .anyWithin(
                        own,
                        token -> token.is(Role.MEASURE, GROWTH)
                                && token.word().traits().contains(RATE_OF_GROWTH));
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean ofLast = last != null
                && last.sentence() == sentence
                && last.metric().equals(GROWTH)
                && reading.tokens().within(own).stream().noneMatch(RateMetric::namesWhatGrows);
        return growth || ofLast;
    }

    /** 分别完成23%和19%: the rate before it in a list; null where there is none. */
    private static @Nullable Figure coordinated(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        int start = quantity.span().start();
        return last != null
                        && last.sentence() == sentence
                        && Kinds.is(last.quantity(), Kinds.RATE)
                        && start - last.quantity().span().end() == 1
                        && Coordination.isJoint(sentence.reading().text().charAt(start - 1))
                ? last
                : null;
    }

    /** 旅游收入86亿元，增长12%: of what the ledger does not keep it keeps no growth. */
    private static boolean growsOurs(SentenceReading sentence, Quantity quantity, Cues.Found cue, List<Figure> before) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(cue.token().start());
        List<Token> measures = reading.tokens().within(own).stream()
                .filter(RateMetric::namesWhatGrows)
                .toList();
        if (!measures.isEmpty()) {
            return measures.get(measures.size() - 1).word().says();
        }
        Quantity grown = reading.quantities().previous(quantity.span().start());
        boolean stated = grown != null
                && grown.span().start() >= sentence.sentence().span().start()
                && !Kinds.is(grown, Kinds.RATE)
                && reading.unread(own.start(), own.end()) <= SUBJECTLESS;
        if (stated) {
            return before.stream().anyMatch(figure -> figure.quantity() == grown);
        }
        Token named = lastMeasure(sentence, own.start());
        boolean ofUnknown = named == null && reading.unread(own.start(), own.end()) > SUBJECTLESS;
        return !ofUnknown && (named == null || named.word().says());
    }

    /** 零售额增长15%，比前年同期增长5%: what grows was named clauses before. */
    private static @Nullable Token lastMeasure(SentenceReading sentence, int place) {
        List<Span> before = new ArrayList<>(sentence.governing(place));
        before.addAll(sentence.earlierStatements(place));
        for (Span span : before) {
            Token named = sentence.reading().tokens().within(span).stream()
                    .filter(RateMetric::namesWhatGrows)
                    .reduce((first, second) -> second)
                    .orElse(null);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private static boolean namesWhatGrows(Token token) {
        return token.is(Role.MEASURE) && !token.word().code().equals(GROWTH);
    }

    /** 已打桩1260根，占六成; 50座涵洞完工20座，刚好四成: a bare rate behind what has been done is its share of the whole. */
    private static boolean shareOfDone(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null
                || last.sentence() != sentence
                || sentence.clauseAt(quantity.span().start()) != sentence.clauseAt(last.start()) + 1) {
            return false;
        }
        boolean done = last.staged().any() && last.modality() == Modality.ACTUAL
                || last.metric().equals("investment_completed") && last.modality() == Modality.ACTUAL;
        Span own = sentence.clauseOf(quantity.span()).span();
        return done
                && !sentence.reading().regions().anyWithin(own)
                && quantity.span().end() == own.end()
                && quantity.span().start() - own.start() <= JOINT
                && sentence.reading().tokens().within(own).stream().allMatch(token -> isShare(token));
    }

    private static boolean isShare(Token token) {
        return token.is(Role.MARK) || token.is(Role.MODALITY) || token.is(Role.PHASE) || isPortion(token);
    }

    /** 占: a word of shares that names nothing of which. */
    private static boolean isPortion(Token token) {
        return token.is(Role.MEASURE)
                && token.word().measures(Kinds.RATE)
                && !token.word().says();
    }

    /** 完成合同造价的85%, 占投资计划的九成: the share of a noun of which the clause says that it is being done, or that schedules. */
    private static boolean isShareOfWork(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int of = quantity.span().start() - 1;
        Span own = sentence.ownClause(quantity.span().start());
        if (of <= own.start() || reading.beginningAt(of, Role.MARK, Marks.OF) == null) {
            return false;
        }
        boolean ofOther = reading.tokens()
                .anyWithin(own, token -> namesWhatGrows(token) && !token.word().says() && !isPortion(token));
        boolean finished = reading.tokens()
                .anyWithin(own, token -> token.is(Role.STAGE, "completion") && StageWords.general(token));
        return !ofOther
                && !reading.quantities().anyWithin(own)
                && (finished || reading.standsBefore(of, Role.MARK, Marks.SCHEDULE));
    }

    /** 新开工0.76万套，是计划0.65万套的117%: the share of a quantity that was planned, right before it. */
    private static boolean isShareOfPlan(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure whole = before.isEmpty() ? null : before.get(before.size() - 1);
        int of = quantity.span().start() - 1;
        return whole != null
                && whole.sentence() == sentence
                && whole.quantity().span().end() == of
                && sentence.reading().beginningAt(of, Role.MARK, Marks.OF) != null
                && (whole.modality() == Modality.PLAN
                        || sentence.reading().standsBefore(whole.start(), Role.MARK, Marks.SCHEDULE)
                        || isDoneOf(whole, before));
    }

    /** 征收土地3260亩，占应征面积4100亩的79.5%: whether the figure before a whole is so much of it. */
    private static boolean isDoneOf(Figure whole, List<Figure> before) {
        Figure done = before.size() < 2 ? null : before.get(before.size() - 2);
        SentenceReading sentence = whole.sentence();
        return done != null
                && done.sentence() == sentence
                && done.metric().equals(whole.metric())
                && done.modality() == Modality.ACTUAL
                && done.quantity().unit().equals(whole.quantity().unit())
                && done.quantity().value().compareTo(whole.quantity().value()) <= 0
                && !sentence.reading().regions().anyWithin(sentence.ownClause(whole.start()));
    }

    /** 基坑支护完成80%, 完成路基61%, 完成了80%的拆迁任务: a rate right behind 完成 is the share that is done. */
    static boolean saysDone(SentenceReading sentence, Quantity quantity) {
        int start = quantity.span().start();
        Reading reading = sentence.reading();
        int end = start > 0 && reading.text().charAt(start - 1) == '了' ? start - 1 : start;
        Token piece = reading.tokens().lastEndingBy(end);
        int verb = piece != null && reading.standsBefore(end, Role.MARK, Marks.WORKS) ? piece.start() : end;
        return reading.standsBefore(verb, Role.STAGE, "completion");
    }
}
