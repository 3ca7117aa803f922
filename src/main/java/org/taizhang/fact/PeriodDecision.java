package org.taizhang.fact;

import java.time.LocalDate;
import org.taizhang.document.Span;
import org.taizhang.fact.GoverningTime.Governor;
import org.taizhang.fact.GoverningTime.Search;
import org.taizhang.text.Granularity;
import org.taizhang.text.Quantity;
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
    /** How far behind a plan its time may stand in its clause. */
    private static final int IN_CLAUSE = 12;

    private static final String DAY_OF_STATE = "day-of-state";

    private final Calendar calendar;
    private final TimeFrames frames;
    private final GoverningTime times;
    private final ReachedPeriod reached;

    PeriodDecision(Calendar calendar, TimeFrames frames) {
        this.calendar = calendar;
        this.frames = frames;
        this.times = new GoverningTime(calendar);
        this.reached = new ReachedPeriod(calendar, frames, this::standing);
    }

    /** @param yieldClause how many clauses back a word says that the figure is what a project will yield; -1 where none does */
    Dated of(Told told, Modality modality, int yieldClause) {
        return switch (modality) {
            case SCALE -> size(told);
            case PLAN -> planned(told, yieldClause);
            case ACTUAL -> reached.of(told);
        };
    }

    private Dated planned(Told told, int yieldClause) {
        int clausesBack = yieldClause >= 0 ? yieldClause : Integer.MAX_VALUE;
        Governor governor = times.of(told.sentence(), told.place(), Search.within(clausesBack, Modality.PLAN, true));
        Governor behind = governor == null || !governor.rule().equals(GoverningTime.OF_CLAUSE)
                ? times.behind(told.sentence(), told.figure().end(), IN_CLAUSE)
                : null;
        if (behind != null && yieldClause < 0 && !calendar.isOver(behind.time())) {
            governor = behind;
        }
        boolean ofYear = governor != null
                && !governor.rule().equals(GoverningTime.OF_CLAUSE)
                && governor.time().granularity().compareTo(Granularity.YEAR) < 0;
        boolean ofOther = governor == null
                || ofYear
                || !governor.rule().equals(GoverningTime.OF_CLAUSE) && calendar.isOver(governor.time());
        if (ofOther && (ModalityDecision.saysPlanned(told.measured()) || isHeldAgainst(told))) {
            return new Dated(calendar.thisYear(), "year-of-plan");
        }
        boolean made = StageDecision.isWork(told.measured())
                || FigureTelling.verbToken(told.sentence(), told.figure()) != null;
        if (governor == null && yieldClause < 0 && made) {
            governor = times.ofPredicateBehind(told.sentence(), told.figure().end());
        }
        if (governor == null && yieldClause < 0 && (told.goesOn() || frames.listsPlan() || frames.headedAsPlan())) {
            governor = frames.ahead(true);
        }
        if (governor == null && yieldClause < 0 && isForThisYear(told)) {
            return new Dated(calendar.thisYear(), "year-of-plan");
        }
        return governor == null ? Dated.NEVER : new Dated(Calendar.window(governor.time()), governor.rule());
    }

    /** 今年以来，某县计划实施项目96项: what is planned since the year began is planned for the year. */
    private boolean isForThisYear(Told told) {
        Governor since = times.of(told.sentence(), told.place(), Search.anywhere(Modality.ACTUAL, false));
        return since != null
                && since.time().role() == TimeExpression.Role.SINCE
                && since.time().granularity() == Granularity.YEAR
                && since.time().start().equals(calendar.thisYear().start());
    }

    /** 开工9863套，是计划8600套的115%: what was planned for the year in which the other was done. */
    private static boolean isHeldAgainst(Told told) {
        Reading reading = told.sentence().reading();
        int of = told.figure().end();
        Quantity rate = reading.quantities().next(of);
        return rate != null
                && Kinds.is(rate, Kinds.RATE)
                && rate.span().start() == of + 1
                && reading.beginningAt(of, Word.Role.MARK, Marks.OF) != null;
    }

    /** 1—9月，在建小区11个，总建筑面积73万平方米: sizes in a report on a running year are those at the end of its months. */
    private Dated size(Told told) {
        Governor governor = told.owner().named()
                ? null
                : times.of(told.sentence(), told.place(), Search.anywhere(Modality.ACTUAL, false));
        if (governor == null || !endsARunningReport(told, governor.time())) {
            return standing(told);
        }
        return new Dated(Period.asOf(governor.time().end()), governor.rule());
    }

    private boolean endsARunningReport(Told told, TimeExpression time) {
        return time.granularity() != Granularity.YEAR
                && calendar.isReportedOn(time)
                && TimePhrases.frames(told.sentence(), time);
    }

    private Dated standing(Told told) {
        return state(told.sentence(), told.figure());
    }

    /** The day at which a state holds that is told at a place. */
    Dated state(SentenceReading sentence, Span place) {
        LocalDate day = frames.stateDay(sentence, place.start());
        return day == null ? Dated.NEVER : new Dated(Period.asOf(day), DAY_OF_STATE);
    }

    /** Whether a period has not begun: what is told of it is planned, whether the words say so or not. */
    boolean liesAhead(Dated dated) {
        return calendar.isAhead(dated.period());
    }
}
