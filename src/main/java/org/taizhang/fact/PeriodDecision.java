package org.taizhang.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.GoverningTime.Governor;
import org.taizhang.fact.GoverningTime.Search;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/**
 * For which day or period a figure holds.
 *
 * <table>
 * <caption>by what it is told as, and by the time that governs it</caption>
 * <tr><th></th><th>window (上半年)</th><th>day</th><th>截至…</th><th>none in its sentence</th></tr>
 * <tr><td>plan</td><td>window</td><td>day</td><td>deadline</td><td>the frame's window, or none</td></tr>
 * <tr><td>flow, event</td><td>both ends</td><td>both ends</td><td>its end</td><td>the frame's ends, or the day of the article</td></tr>
 * <tr><td>state</td><td>end of a period reported on</td><td>that day</td><td>its end</td><td>the day of the article</td></tr>
 * <tr><td>scale</td><td colspan="2">the day of the article</td><td>its end</td><td>the day of the article</td></tr>
 * </table>
 */
final class PeriodDecision {
    /** How far behind a figure its time may stand: anywhere in its clause for a plan, right behind it else (5.5亿元9月发放). */
    private static final int IN_CLAUSE = 12;

    private static final int NEXT = 1;
    private static final String DAY_OF_STATE = "day-of-state";
    private static final Set<String> COUNTS = Set.of("project_count", "enterprise_count");
    /** What statistics tell of a region or branch even where an article has just spoken of a project. */
    private static final Set<String> OF_REGION = Set.of("output_value", "growth_rate");
    /** Figures of a whole region or branch that a report breaks down in one paragraph after the other. */
    private static final Set<String> BROKEN_DOWN = Set.of("output_value", "investment_completed", "growth_rate");

    private final Calendar calendar;
    private final TimeFrames frames;
    private final GoverningTime times;

    PeriodDecision(Calendar calendar, TimeFrames frames) {
        this.calendar = calendar;
        this.frames = frames;
        this.times = new GoverningTime(calendar);
    }

    /** A figure whose time is asked for. */
    record Statement(SentenceReading sentence, Span figure, Measured measured, Staged staged, Owner owner) {
        /** Where its predicate stands: a stage word behind it (500套9月交付), or the figure itself. */
        int place() {
            Token stage = staged.token();
            return stage != null && stage.start() > figure.end() ? stage.start() : figure.start();
        }

        boolean isRate() {
            return measured.metric().equals("completion_rate");
        }

        Situation situation() {
            return Situation.of(measured, staged);
        }
    }

    /** @param yieldClause how many clauses back a word says that the figure is what a project will yield; -1 where none does */
    Dated of(Statement told, Modality modality, int yieldClause) {
        return switch (modality) {
            case SCALE -> size(told);
            case PLAN -> planned(told, yieldClause);
            case ACTUAL -> reached(told);
        };
    }

    private Dated planned(Statement told, int yieldClause) {
        int clausesBack = yieldClause >= 0 ? yieldClause : Integer.MAX_VALUE;
        Governor governor = times.of(told.sentence(), told.place(), Search.within(clausesBack, Modality.PLAN, true));
        Governor behind = governor == null || !governor.rule().equals(GoverningTime.OF_CLAUSE)
                ? times.behind(told.sentence(), told.figure().end(), IN_CLAUSE)
                : null;
        if (behind != null && yieldClause < 0 && !calendar.isOver(behind.time())) {
            governor = behind;
        }
        if (governor == null && ModalityDecision.saysPlanned(told.measured())) {
            return new Dated(calendar.thisYear(), "year-of-plan");
        }
        if (governor == null && yieldClause < 0 && goesOn(told)) {
            governor = frames.ahead(true);
        }
        return governor == null ? Dated.NEVER : new Dated(Calendar.window(governor.time()), governor.rule());
    }

    /** 年末企业47家，实现总产值30亿元: the end of a year dates the count, not what the year has brought. */
    private boolean endsOnly(TimeExpression time) {
        return time.role() == TimeExpression.Role.BY && time.granularity() == Granularity.YEAR && calendar.isOver(time);
    }

    /** Whether a figure goes on with what was told of all: it is about no named project, or one of those that 其中 takes out. */
    private static boolean goesOn(Statement told) {
        return told.owner().how() != Owner.How.NAMED || told.sentence().isBreakdown();
    }

    private Dated reached(Statement told) {
        boolean flow = told.situation() == Situation.FLOW;
        Governor governor = times.of(told.sentence(), told.place(), Search.anywhere(Modality.ACTUAL, flow));
        if (governor == null) {
            governor = told.staged().any()
                    ? null
                    : times.behind(told.sentence(), told.figure().end(), NEXT);
        }
        boolean own = governor != null && !(told.situation() == Situation.FLOW && endsOnly(governor.time()));
        governor = own ? governor : carriedOver(told);
        if (governor == null || isState(told, governor.time())) {
            return standing(told);
        }
        TimeExpression time = governor.time();
        if (!own && told.situation() == Situation.EVENT && sumsUp(told) && calendar.isReportedOn(time)) {
            return new Dated(Period.asOf(time.end()), governor.rule());
        }
        if (time.role() == TimeExpression.Role.BY && !calendar.isOver(time)) {
            return new Dated(Calendar.window(time), governor.rule());
        }
        boolean day = time.role() == TimeExpression.Role.WITHIN && time.granularity() == Granularity.DAY;
        boolean state = told.situation() == Situation.STATE
                || (told.isRate() && (day || isProgress(told.sentence(), told.figure())));
        if (!state || addsUp(told, time)) {
            boolean since = time.role() == TimeExpression.Role.SINCE_EVENT;
            return new Dated(since ? calendar.since(time) : calendar.elapsed(time), governor.rule());
        }
        boolean reportedOn = calendar.isReportedOn(time)
                && !told.owner().named()
                && (!own || TimePhrases.frames(told.sentence(), time));
        boolean ended = time.role() == TimeExpression.Role.BY && calendar.isOver(time);
        return day || ended || reportedOn ? new Dated(Period.asOf(time.end()), governor.rule()) : standing(told);
    }

    /** 今年完成投资1.2亿元，已完成总工程量的95%: how far works have come, not what a year has brought of its plan. */
    static boolean isProgress(SentenceReading sentence, Span figure) {
        Span clause = sentence.clauseOf(figure).span();
        Span own = sentence.ownClause(figure.start());
        return sentence.reading().has(own, Role.MODALITY, ModalityDecision.ACTUAL)
                && sentence.reading().tokens().noneWithin(clause, ModalityDecision::schedules);
    }

    /** 新建农村公路412公里 under 全年: work and what it has brought add up over a stated period. */
    private static boolean addsUp(Statement told, TimeExpression time) {
        return time.granularity().compareTo(Granularity.MONTH) >= 0
                && !Situation.lasts(told.staged().code())
                && Situation.bringsAbout(told.sentence(), told.figure());
    }

    /** 截至…; 自2019年6月开工以来 of a project, which is told from its beginning; 3月1日复工，目前到岗217人. */
    private boolean isState(Statement told, TimeExpression time) {
        return time.role() == TimeExpression.Role.AS_OF
                || (time.role() == TimeExpression.Role.SINCE_EVENT && isOfProject(told, time))
                || isDayOfReport(told, time)
                || (isMoment(told.sentence(), time) && statesSince(told, time));
    }

    /** 8月5日, 去年9月 of an event: not a month that figures are told for. */
    private static boolean isMoment(SentenceReading sentence, TimeExpression time) {
        return time.granularity() == Granularity.DAY
                || (TimePhrases.isMonth(time)
                        && time.role() == TimeExpression.Role.WITHIN
                        && !TimePhrases.frames(sentence, time));
    }

    /** 5月8日，记者获悉，某工程累计完成投资12.6亿元: the day is that on which the paper was told. */
    private static boolean isDayOfReport(Statement told, TimeExpression time) {
        return TimePhrases.isDayOfReport(told.sentence(), time, told.place());
    }

    /** 开工以来 tells of a project, named or not; 机制启动以来 does not. */
    private static boolean isOfProject(Statement told, TimeExpression time) {
        Token event = told.sentence().reading().tokens().next(time.span().end());
        boolean ofWorks = event != null && event.is(Role.STAGE) && !StageWords.general(event);
        return told.owner().named() || ofWorks;
    }

    /** The time of an earlier sentence that a figure without a time of its own goes on with; null where none does. */
    private @Nullable Governor carriedOver(Statement told) {
        boolean state = told.situation() == Situation.STATE && !Situation.bringsAbout(told.sentence(), told.figure());
        if (state || holdsNow(told.sentence(), told.place())) {
            return null;
        }
        if (told.owner().named()) {
            boolean goesOn =
                    told.owner().how() == Owner.How.TOPIC || told.sentence().isBreakdown();
            return goesOn && !sumsUp(told) ? frames.ofParagraph() : null;
        }
        boolean counts = told.situation() == Situation.EVENT
                && COUNTS.contains(told.measured().metric());
        boolean ofTitle = frames.isAnnual()
                || told.isRate()
                || counts
                || BROKEN_DOWN.contains(told.measured().metric());
        Governor governor = frames.elapsed(told.situation(), ofTitle);
        return governor == null && BROKEN_DOWN.contains(told.measured().metric()) ? frames.reported() : governor;
    }

    /** 已完成, 累计完成: of a project this is told from its beginning. */
    private static boolean sumsUp(Statement told) {
        Span own = told.sentence().ownClause(told.place());
        return told.sentence().reading().has(own, Role.MODALITY, ModalityDecision.ACTUAL);
    }

    /** 目前，…已建成19处；铺设管道460公里: told as it stands on the day of the article. */
    private static boolean holdsNow(SentenceReading sentence, int place) {
        Span before = Spans.between(sentence.sentence().span().start(), place);
        return sentence.reading().has(before, Role.MARK, Marks.NOW);
    }

    /** 3月1日复工，目前到岗217人: the day is that of an event before; what is told behind it holds as the article speaks. */
    private static boolean statesSince(Statement told, TimeExpression time) {
        SentenceReading sentence = told.sentence();
        int place = told.place();
        Span between = Spans.between(time.span().end(), place);
        boolean otherClause = sentence.clauseAt(time.span().start()) != sentence.clauseAt(place);
        Token next = sentence.reading().tokens().next(time.span().end());
        boolean datesIt =
                !otherClause && next != null && next.start() == time.span().end();
        return !datesIt
                && sentence.reading()
                        .tokens()
                        .anyWithin(
                                between,
                                token -> token.is(Role.MODALITY, ModalityDecision.ACTUAL)
                                        || token.is(Role.MARK, Marks.NOW)
                                        || (otherClause && tellsOther(token, told.staged())));
    }

    /** Another event than that of the figure: 5月12日举行集中开工仪式，40个项目开工 has one. */
    private static boolean tellsOther(Token token, Staged staged) {
        return token.is(Role.STAGE)
                && token.word().says()
                && !token.word().code().equals(staged.code());
    }

    /** 1—9月，在建项目14个，总建筑面积96万平方米: sizes in a report on a running year are those at the end of its months. */
    private Dated size(Statement told) {
        Governor governor = told.owner().named()
                ? null
                : times.of(told.sentence(), told.place(), Search.anywhere(Modality.ACTUAL, false));
        if (governor == null || !endsARunningReport(told, governor.time())) {
            return standing(told);
        }
        return new Dated(Period.asOf(governor.time().end()), governor.rule());
    }

    private boolean endsARunningReport(Statement told, TimeExpression time) {
        return time.granularity() != Granularity.YEAR
                && calendar.isReportedOn(time)
                && TimePhrases.frames(told.sentence(), time);
    }

    private Dated standing(Statement told) {
        return state(told.sentence(), told.figure());
    }

    /** The day at which a state holds that is told at a place. */
    Dated state(SentenceReading sentence, Span place) {
        LocalDate day = frames.stateDay(sentence.reading(), place.start());
        return day == null ? Dated.NEVER : new Dated(Period.asOf(day), DAY_OF_STATE);
    }

    /** What the time that governs an unstaged figure says of its modality where no word does. */
    Tense tense(SentenceReading sentence, Span figure, Owner owner) {
        Governor ahead = times.of(sentence, figure.start(), Search.anywhere(Modality.PLAN, false));
        if (ahead != null && isToCome(sentence, ahead, figure)) {
            return Tense.FUTURE;
        }
        Governor elapsed = times.of(sentence, figure.start(), Search.anywhere(Modality.ACTUAL, false));
        if (elapsed != null) {
            return TimePhrases.frames(sentence, elapsed.time()) ? Tense.PAST : Tense.NONE;
        }
        boolean named = owner.named() && owner.how() != Owner.How.TOPIC;
        if (named || ahead != null || holdsNow(sentence, figure.start())) {
            return Tense.NONE;
        }
        if (frames.goesOnPlanning() && Situation.opensWithWork(sentence)) {
            return Tense.FUTURE;
        }
        Governor carried = frames.elapsed(Situation.EVENT, true);
        return carried != null && TimePhrases.isPeriod(carried.time()) ? Tense.PAST : Tense.NONE;
    }

    private boolean isToCome(SentenceReading sentence, Governor governor, Span figure) {
        TimeExpression time = governor.time();
        if (time.role() == TimeExpression.Role.BY) {
            return !calendar.isOver(time);
        }
        Span between = Spans.between(time.span().end(), figure.start());
        boolean scheduled =
                !calendar.isOver(time) && sentence.reading().tokens().anyWithin(between, ModalityDecision::schedules);
        boolean opens = governor.rule().equals(GoverningTime.OF_CLAUSE)
                || TimePhrases.opens(
                        sentence, time, sentence.clauseOf(time.span()).span());
        return time.role() == TimeExpression.Role.WITHIN && (scheduled || (opens && calendar.isMostlyAhead(time)));
    }

    /** Whether a period has not begun: what is told of it is planned, whether the words say so or not. */
    boolean liesAhead(Dated dated) {
        return calendar.isAhead(dated.period());
    }
}
