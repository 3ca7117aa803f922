package org.taizhang.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.GoverningTime.Governor;
import org.taizhang.fact.GoverningTime.Search;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/** When a project reaches a stage. */
final class StagePeriods {
    /** Characters between a stage and a time behind it: 已于, 时间为. */
    private static final int NEAR = 4;

    private final Calendar calendar;
    private final TimeFrames frames;
    private final GoverningTime times;

    StagePeriods(Calendar calendar, TimeFrames frames) {
        this.calendar = calendar;
        this.frames = frames;
        this.times = new GoverningTime(calendar);
    }

    /** The period of a stage that a project reaches. */
    Period of(SentenceReading sentence, Token stage, Modality modality) {
        Governor governor = times.of(sentence, stage.start(), Search.anywhere(modality, true));
        Governor behind =
                governor == null || !governor.rule().equals(GoverningTime.OF_CLAUSE) ? behind(sentence, stage) : null;
        governor = behind == null ? governor : behind;
        governor = governor != null && modality == Modality.ACTUAL && isOfOther(sentence, governor, stage)
                ? null
                : governor;
        if (modality == Modality.PLAN) {
            Governor planned = governor == null ? frames.ahead(true) : governor;
            return planned == null ? Period.NONE : planned(planned.time());
        }
        governor = governor == null ? frames.reviewed() : governor;
        TimeExpression time = governor == null ? null : governor.time();
        if (time != null && time.role() == TimeExpression.Role.AS_OF && !calendar.isOver(time)) {
            return Calendar.window(time);
        }
        boolean goesOn = stage.word().traits().contains(Predicates.GOES_ON)
                || stage.word().traits().contains(Predicates.ASSERTED)
                || StageWords.isStepGoingOn(sentence, stage);
        if (time != null && stage.word().traits().contains(Predicates.ON_SITE) && calendar.isOver(time)) {
            return Period.asOf(time.end());
        }
        boolean event = !Situation.lasts(stage.word().code()) && !StageWords.isStepGoingOn(sentence, stage)
                || (!goesOn && time != null && time.role() == TimeExpression.Role.WITHIN && isMoment(time));
        if (time == null
                || !event
                || time.role() == TimeExpression.Role.AS_OF
                || TimePhrases.isDayOfReport(sentence, time, stage.start())
                || holdsNow(sentence, time, stage)) {
            LocalDate day = frames.stateDay(sentence, stage.start());
            return day == null ? Period.NONE : Period.asOf(day);
        }
        return time.role() == TimeExpression.Role.SINCE ? Calendar.beginning(time) : calendar.elapsed(time);
    }

    /**
     * 3月动工，晒场已浇筑; 市长去年来过工地，主体已完工: a time that dates the event of its own clause, where what stands at the stage is told
     * to have come about by now.
     */
    private static boolean isOfOther(SentenceReading sentence, Governor governor, Token stage) {
        TimeExpression time = governor.time();
        Span own = sentence.ownClause(stage.start());
        return time.span().end() <= own.start()
                && time.role() == TimeExpression.Role.WITHIN
                && (StageWords.all(sentence, behindInClause(sentence, time)).size() > 0
                        || !TimePhrases.standsAlone(sentence, time) && !TimePhrases.frames(sentence, time))
                && sentence.reading().has(own, Role.MODALITY, ModalityDecision.ACTUAL);
    }

    private static Span behindInClause(SentenceReading sentence, TimeExpression time) {
        int end = sentence.clauseOf(time.span()).span().end();
        return Spans.between(time.span().end(), Math.max(time.span().end(), end));
    }

    /** The window of a plan: of 8月起 the month. */
    private static Period planned(TimeExpression time) {
        return time.role() == TimeExpression.Role.SINCE ? Calendar.beginning(time) : Calendar.window(time);
    }

    /** 招标已于8月完成, 始建于2004年: a time behind the stage, unless another stage follows it; null where none stands there. */
    private @Nullable Governor behind(SentenceReading sentence, Token stage) {
        Governor governor = times.behind(sentence, stage.end(), NEAR);
        if (governor == null) {
            return null;
        }
        Token next = sentence.reading().tokens().next(governor.time().span().end());
        boolean ofNext = next != null
                && next.end() <= sentence.clauseOf(stage.span()).span().end()
                && next.is(Role.STAGE)
                && !StageWords.general(next);
        return ofNext ? null : governor;
    }

    /** Remembers the day on which a batch started, for the counts of its parts. */
    void batchStarted(Period day) {
        if (day.isDay()) {
            frames.started(day);
        }
    }

    /** The period of a stage whose time is known. */
    Period of(TimeExpression time, Modality modality) {
        return modality == Modality.PLAN ? Calendar.window(time) : calendar.elapsed(time);
    }

    /** 8月初进场施工: a time so short that what lasts can only have begun in it. */
    private static boolean isMoment(TimeExpression time) {
        return time.granularity().compareTo(Granularity.DEKAD) <= 0 || TimePhrases.isMonth(time);
    }

    /** 去年7月开工，如今六栋楼都封了顶. */
    private static boolean holdsNow(SentenceReading sentence, TimeExpression time, Token stage) {
        Span between = Spans.between(time.span().end(), stage.start());
        return sentence.reading().has(between, Role.MARK, Marks.NOW);
    }

    /** Whether a time in the clause of a stage word lies ahead. */
    boolean datedAhead(SentenceReading sentence, Token stage) {
        Governor governor = times.of(sentence, stage.start(), Search.within(0, Modality.PLAN, true));
        return governor != null && calendar.today() != null && !calendar.isOver(governor.time());
    }

    /**
     * 在2011年完工, 今年底开工, told in March: a stage that no word calls reached, most of whose time lies ahead.
     *
     * @param deadlineOnly whether a mere year will not do, since 完成 or 实现 says that it is done
     */
    boolean isToCome(SentenceReading sentence, Token stage, boolean deadlineOnly) {
        Governor governor = times.of(sentence, stage.start(), Search.anywhere(Modality.ACTUAL, true));
        String text = sentence.reading().text();
        boolean told = stage.word().text().endsWith("了")
                || text.startsWith("了", stage.end())
                || sentence.reading().beginningAt(stage.end(), Role.MARK, Marks.OF) != null;
        if (governor == null
                || !governor.rule().equals(GoverningTime.OF_CLAUSE)
                || told
                || Situation.lasts(stage.word().code())
                || !(stage.word().traits().contains(Predicates.OF_WORK)
                        || StagePredicates.predicates(sentence, stage))) {
            return false;
        }
        TimeExpression time = governor.time();
        boolean deadline = time.role() == TimeExpression.Role.BY && !calendar.isOver(time);
        boolean year = !deadlineOnly
                && !stage.word().traits().contains(Predicates.OF_WORK)
                && time.role() == TimeExpression.Role.WITHIN
                && time.granularity().compareTo(Granularity.HALF) >= 0;
        return deadline || (year && calendar.isMostlyAhead(time));
    }

    /**
     * 二、2017年工作安排: 建成某大桥; 明年要修的路有这些：1.建成某大道: an event of which nothing says that it has come about, under a
     * plan, most of whose time lies ahead. Behind a mere sentence that plans only what goes on with it, without a subject (…将开工甲。建成乙。).
     */
    boolean isFramedAsPlan(SentenceReading sentence, Token stage) {
        Governor frame = frames.ahead(true);
        boolean planned = frames.listsPlan()
                || frames.headedAsPlan()
                || frames.goesOnPlanning() && StagePredicates.opensSentence(sentence, stage);
        return planned
                && frame != null
                && calendar.isMostlyAhead(frame.time())
                && !Situation.lasts(stage.word().code())
                && !stage.word().traits().contains(Predicates.ASSERTED)
                && !stage.word().text().endsWith("了")
                && sentence.reading().beginningAt(stage.end(), Role.MARK, Marks.OF) == null
                && times.of(sentence, stage.start(), Search.anywhere(Modality.ACTUAL, true)) == null;
    }

    /** 今年需投资4亿元，项目于本月初开工: a plan in another clause does not govern what has its own time, which is over. */
    boolean isToldAsOver(SentenceReading sentence, Token stage, Token plan) {
        if (plan.start() >= sentence.ownClause(stage.start()).start()) {
            return false;
        }
        Governor own = times.of(sentence, stage.start(), Search.within(0, Modality.ACTUAL, false));
        return own != null && own.rule().equals(GoverningTime.OF_CLAUSE) && calendar.isOver(own.time());
    }

    /** Whether a moved time has been reached all the same (原定6月底，拖到了8月10日). */
    boolean isOver(Period period) {
        return calendar.today() != null && period.end() != null && !period.end().isAfter(calendar.today());
    }

    /** Whether a period has not begun: what is told of it is planned, whether the words say so or not. */
    boolean liesAhead(Period period) {
        return calendar.isAhead(period);
    }

    /** 通车时间由12月底调整为明年1月底, 原定2月开诊，推迟至4月: the new time of a stage whose time has been moved; null where none has. */
    @Nullable
    Period moved(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        Clause own = sentence.clauseOf(stage.span());
        Span rest = Spans.between(stage.end(), own.span().end());
        if (isDate(reading, stage)) {
            return replaced(reading, rest);
        }
        Span before = Spans.between(own.span().start(), stage.start());
        if (reading.has(before, Role.MARK, Marks.ORIGINALLY)
                || reading.has(before, Role.MODALITY, ModalityDecision.NEGATION)) {
            for (Clause clause : sentence.after(stage.start(), 2)) {
                Period moved = replaced(reading, clause.span());
                if (moved != null) {
                    return moved;
                }
            }
        }
        return null;
    }

    /** The time behind 调整为 or 推迟至 in a stretch. */
    private static @Nullable Period replaced(Reading reading, Span stretch) {
        for (Token token : reading.tokens().within(stretch)) {
            if (token.is(Role.MARK, Marks.REPLACING)) {
                TimeExpression time = reading.times().next(token.end());
                return time != null && time.span().end() <= stretch.end() ? Calendar.window(time) : null;
            }
        }
        return null;
    }

    private static boolean isDate(Reading reading, Token stage) {
        Token next = reading.tokens().next(stage.end());
        return next != null && next.start() == stage.end() && next.is(Role.MARK, Marks.DATE);
    }
}
