package org.taizhang.fact;

import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Granularity;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** How a time stands in its clause: as an adverbial that opens it, as a frame apart from it, or as the modifier of a noun. */
final class TimePhrases {
    /** Times that may name a class of things: 2019年, 2021年一季度. */
    private static final Set<Granularity> CLASSES = Set.of(Granularity.YEAR, Granularity.QUARTER, Granularity.HALF);

    /** Longest subject before a time that opens a clause (示范区今年1月份). */
    private static final int LEAD = 14;
    /** Characters beside a time that stands alone, or before one that heads its sentence: 在, 仅, 从. */
    private static final int PARTICLES = 2;

    private TimePhrases() {}

    /** Whether a time opens its clause, so that it dates what follows and not only its own predicate (一期于5月竣工，二期已完成招标). */
    static boolean opens(SentenceReading sentence, TimeExpression time, Span clause) {
        Reading reading = sentence.reading();
        Span head = Spans.between(Byline.behind(reading, clause), time.span().start());
        return head.length() <= LEAD
                && !reading.projects().anyWithin(head)
                && !reading.quantities().anyWithin(head)
                && reading.tokens()
                        .noneWithin(
                                head,
                                token -> token.is(Role.STAGE)
                                        || token.is(Role.MARK, Marks.AT)
                                        || (token.is(Role.MODALITY) && ModalityDecision.aims(token))
                                        || token.is(Role.MARK, Marks.PHASE)
                                        || token.is(Role.MARK, Marks.ANAPHOR));
    }

    /** 某园今年招来企业6家，到位资金2亿元: the time dates figures, and what follows has no other subject. */
    static boolean goesOn(SentenceReading sentence, TimeExpression time, Span clause, int place) {
        Reading reading = sentence.reading();
        Span between = Spans.between(time.span().end(), place);
        return sentence.measures(time.span().end(), clause.end())
                && isPeriod(time)
                && !reading.projects().anyWithin(between)
                && !reading.has(between, Role.MARK, Marks.PHASE)
                && reading.tokens()
                        .noneWithin(
                                between,
                                token -> token.is(Role.STAGE) && !sentence.measures(token.end(), clause.end()));
    }

    /** 上半年，; 1—9月，全市; 今年以来，: nothing but the time and perhaps a place stands between the commas, not the event of 8月动工，. */
    static boolean standsAlone(SentenceReading sentence, TimeExpression time) {
        Span clause = sentence.clauseOf(time.span()).span();
        int rest = clause.length() - time.span().length();
        Span behind = Spans.between(time.span().end(), Math.max(time.span().end(), clause.end()));
        if (rest > LEAD || sentence.reading().tokens().anyWithin(behind, TimePhrases::isPredicate)) {
            return false;
        }
        rest -= sentence.reading().regions().within(clause).stream()
                .mapToInt(region -> region.span().length())
                .sum();
        return rest <= PARTICLES;
    }

    /** 昨日，记者在工地看到，外墙已完工: the day on which the paper was told of what stands at the place, or saw it. */
    static boolean isDayOfReport(SentenceReading sentence, TimeExpression time, int place) {
        Span between = Spans.between(time.span().end(), place);
        return time.granularity() == Granularity.DAY && sentence.reading().has(between, Role.MARK, Marks.TOLD);
    }

    /** Whether a time is one that figures are gathered for: a month or more, no deadline. */
    static boolean isPeriod(TimeExpression time) {
        boolean role = time.role() == TimeExpression.Role.WITHIN || time.role() == TimeExpression.Role.SINCE;
        return role && time.granularity().compareTo(Granularity.MONTH) >= 0;
    }

    /** 2024年5月，改造工程启动: a month without figures is the time of an event. */
    static boolean isMonth(TimeExpression time) {
        return time.granularity() == Granularity.MONTH
                && time.start().getMonth() == time.end().getMonth();
    }

    /** Whether a period stands apart from what it dates, or opens a clause that tells a figure of no named project. */
    static boolean frames(SentenceReading sentence, TimeExpression time) {
        if (!isPeriod(time)) {
            return false;
        }
        if (announces(sentence, time)) {
            return true;
        }
        if (standsAlone(sentence, time)) {
            return !isMonth(time)
                    || sentence.measures(
                            time.span().end(), sentence.sentence().span().end());
        }
        Span clause = sentence.clauseOf(time.span()).span();
        Span behind = Spans.between(time.span().end(), clause.end());
        return opens(sentence, time, clause)
                && !sentence.reading()
                        .has(Spans.between(clause.start(), time.span().start()), Role.MARK, Marks.PART)
                && !sorts(sentence, time)
                && !AttributiveTimes.ofThing(sentence, time, toFirstFigure(sentence, behind))
                && sentence.measures(behind.start(), behind.end())
                && !sentence.reading().projects().anyWithin(clause);
    }

    /** 2022年的成绩单很亮眼：…; 今年的目标是：…: a clause that ends with a colon says for which time all behind it is told. */
    static boolean announces(SentenceReading sentence, TimeExpression time) {
        Span clause = sentence.clauseOf(time.span()).span();
        String text = sentence.reading().text();
        int start = sentence.sentence().span().start();
        return clause.start() == start
                && sentence.reading().unread(start, time.span().start()) <= PARTICLES
                && clause.end() < text.length()
                && ("：:".indexOf(text.charAt(clause.end())) >= 0 || namesPlan(sentence.reading(), time, clause))
                && !sentence.measures(clause.start(), clause.end());
    }

    /** 2023年的目标是，…: the clause is no more than the name of the plan for the time. */
    private static boolean namesPlan(Reading reading, TimeExpression time, Span clause) {
        Token of = reading.beginningAt(time.span().end(), Role.MARK, Marks.OF);
        Token noun = of == null ? null : reading.beginningAt(of.end(), Role.MARK, Marks.SCHEDULE);
        return noun != null && reading.unread(noun.end(), clause.end()) <= 1;
    }

    private static Span toFirstFigure(SentenceReading sentence, Span behind) {
        Quantity first = sentence.reading().quantities().next(behind.start());
        int end = first == null
                ? behind.end()
                : Math.min(behind.end(), first.span().start());
        return Spans.between(behind.start(), Math.max(behind.start(), end));
    }

    /**
     * Whether a stated day serves what follows its statement: 截至6月底，…; 全市截至6月底已…; but of 水厂3月投运，到7月10日已安装水表4200块；管网… only
     * its own.
     */
    static boolean servesOn(SentenceReading sentence, TimeExpression time) {
        Span clause = sentence.clauseOf(time.span()).span();
        boolean first = clause.start() == sentence.sentence().span().start();
        return standsAlone(sentence, time) || heads(sentence, time) || first && opens(sentence, time, clause);
    }

    /** Whether nothing that says anything stands before a time in its sentence. */
    static boolean heads(SentenceReading sentence, TimeExpression time) {
        return sentence.reading()
                        .unread(sentence.sentence().span().start(), time.span().start())
                <= PARTICLES;
    }

    /** Whether a word tells what is done: a stage, a modality, work. */
    static boolean isPredicate(Token token) {
        return token.is(Role.STAGE) || token.is(Role.MODALITY) || Situation.isWork(token);
    }

    /** A bare year that names a class of things (2019年续建的项目) dates no count. */
    static boolean sorts(SentenceReading sentence, TimeExpression time) {
        if (!CLASSES.contains(time.granularity()) || time.role() != TimeExpression.Role.WITHIN) {
            return false;
        }
        if (announces(sentence, time)) {
            return false;
        }
        if (ofBatch(sentence, time) || standsInDay(sentence, time)) {
            return true;
        }
        if (!Character.isDigit(sentence.reading().text().charAt(time.span().start()))) {
            return false;
        }
        int end = time.span().end();
        if (end >= sentence.sentence().span().end()
                || "，,、；;。（(".indexOf(sentence.reading().text().charAt(end)) >= 0) {
            return false;
        }
        RegionMention place = sentence.reading().regions().next(end);
        if (place != null && place.span().start() == end) {
            return false;
        }
        Token next = sentence.reading().tokens().next(end);
        return next == null
                || next.start() > time.span().end()
                || !(next.is(Role.STAGE)
                        || Situation.isWork(next)
                                && sentence.measures(
                                        next.end(),
                                        sentence.clauseOf(time.span()).span().end())
                        || next.is(Role.MODALITY) && next.word().says());
    }

    /** 昨日，2010年某市百个项目集中开工: the day dates the event, the year only names what it is about. */
    private static boolean standsInDay(SentenceReading sentence, TimeExpression year) {
        TimeExpression day = sentence.reading().times().lastEndingBy(year.span().start());
        return day != null
                && year.granularity() == Granularity.YEAR
                && day.granularity() == Granularity.DAY
                && day.role() == TimeExpression.Role.WITHIN
                && day.span().start() >= sentence.sentence().span().start()
                && standsAlone(sentence, day)
                && !isDayOfReport(sentence, day, year.span().start())
                && day.start().getYear() == year.start().getYear();
    }

    /** 是今年的重点工程之一，将…: a time right before 的 says nothing of the clauses behind it. */
    static boolean describesNoun(SentenceReading sentence, TimeExpression time) {
        Token of = sentence.reading().beginningAt(time.span().end(), Role.MARK, Marks.OF);
        return of != null && !announces(sentence, time) && !isOfPlan(sentence.reading(), of);
    }

    /** 按照今年的目标，将开工63个: what is planned for the time follows. */
    private static boolean isOfPlan(Reading reading, Token of) {
        Token noun = reading.tokens().next(of.end());
        return noun != null && noun.start() == of.end() && ModalityDecision.schedules(noun);
    }

    /** 今年第一批100个项目, 2020年首批工程: the year in which the batch is counted. */
    static boolean ofBatch(SentenceReading sentence, TimeExpression time) {
        Token next = sentence.reading().beginningAt(time.span().end(), Role.MARK, Marks.OTHER);
        return CLASSES.contains(time.granularity())
                && next != null
                && next.word().traits().contains(StageGroups.BATCH_OF_MANY);
    }
}
