package org.taizhang.fact;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.GoverningTime.Governor;
import org.taizhang.fact.GoverningTime.Search;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/** For which day or period a figure holds that has been reached: the time that governs it, that of a sentence before, or the day of the article. */
final class ReachedPeriod {
    /** How far behind a figure its time may stand where it is no plan (5.5亿元9月发放). */
    private static final int NEXT = 1;

    private static final Set<String> COUNTS = Set.of("project_count", "enterprise_count");
    /** What a batch of projects does on one day. */
    private static final Set<String> BATCHES = Set.of("start", "resumption");
    /** Figures of a whole region or branch that a report breaks down in one paragraph after the other. */
    private static final Set<String> BROKEN_DOWN = Set.of("output_value", "investment_completed", "growth_rate");

    /** Trait of a word for money that statistics gather over a period (到位资金). */
    static final String GATHERED = "gathered";

    private final Calendar calendar;
    private final TimeFrames frames;
    private final GoverningTime times;
    private final Function<Told, Dated> standing;

    /** @param standing the day at which a state holds that has no time of its own */
    ReachedPeriod(Calendar calendar, TimeFrames frames, Function<Told, Dated> standing) {
        this.calendar = calendar;
        this.frames = frames;
        this.times = new GoverningTime(calendar);
        this.standing = standing;
    }

    Dated of(Told told) {
        Dated dated = ofTime(told);
        return told.situation() == Situation.FLOW && told.isHeldAgainstYear() ? sinceTheYearBegan(dated) : dated;
    }

    /** 目前完成投资3亿元，为年度计划的74%: what is held against the plan of a year has been done in it; in January, of which year is open. */
    private static Dated sinceTheYearBegan(Dated dated) {
        LocalDate end = dated.period().end();
        return end == null || dated.period().start() != null || end.getMonth() == Month.JANUARY
                ? dated
                : new Dated(new Period(end.withDayOfYear(1), end, Granularity.DAY), "year-so-far");
    }

    private Dated ofTime(Told told) {
        boolean flow = told.situation() == Situation.FLOW;
        Governor governor = times.of(told.sentence(), told.place(), Search.anywhere(Modality.ACTUAL, flow));
        if (governor == null) {
            governor = told.staged().any()
                    ? null
                    : times.behind(told.sentence(), told.figure().end(), NEXT);
        }
        Governor report = governor == null ? null : frames.ofReportWithin(governor.time());
        governor = report == null ? governor : report;
        Dated bounded = governor == null || told.situation() == Situation.STATE ? null : upToStatedDay(told, governor);
        if (bounded != null) {
            return bounded;
        }
        boolean own = governor != null && !(told.situation() == Situation.FLOW && endsOnly(governor.time()));
        governor = own ? governor : carriedOver(told);
        if (governor == null || EventDays.precedes(told, governor.time())) {
            Period batch = frames.batch();
            return batch != null && isOfBatch(told) ? new Dated(batch, "time-of-batch") : standing(told);
        }
        TimeExpression time = governor.time();
        boolean sum = told.situation() == Situation.EVENT && (told.sumsUp() || told.isShareOfProject());
        if (!own && sum && calendar.isReportedOn(time)) {
            return new Dated(Period.asOf(time.end()), governor.rule());
        }
        if (time.role() == TimeExpression.Role.BY && !calendar.isOver(time)) {
            return new Dated(Calendar.window(time), governor.rule());
        }
        boolean day = time.role() == TimeExpression.Role.WITHIN && time.granularity() == Granularity.DAY;
        boolean state = told.situation() == Situation.STATE
                || (told.isRate() && (day || Told.isProgress(told.sentence(), told.figure())));
        if (!state || addsUp(told, time)) {
            boolean since = time.role() == TimeExpression.Role.SINCE_EVENT;
            return new Dated(since ? calendar.since(time) : calendar.elapsed(time), governor.rule());
        }
        boolean reportedOn = calendar.isReportedOn(time)
                && !told.owner().named()
                && (!own || TimePhrases.frames(told.sentence(), time));
        boolean ended = time.role() == TimeExpression.Role.BY && calendar.isOver(time);
        return day || ended || reportedOn ? new Dated(Period.asOf(time.end()), governor.rule()) : standing.apply(told);
    }

    /** 到11月15日，今年开工92栋; 今年截至10月底，种树86万株: what the running year has brought by the day that is stated; null where none is. */
    private @Nullable Dated upToStatedDay(Told told, Governor governor) {
        TimeExpression stated = frames.stated(told.sentence(), told.place());
        boolean dates = governor.time().role() == TimeExpression.Role.AS_OF;
        TimeExpression year = dates ? beside(told.sentence().reading(), governor.time()) : governor.time();
        if (stated == null
                || year == null
                || !isRunningYear(year)
                || stated.end().isBefore(year.start())) {
            return null;
        }
        return new Dated(new Period(year.start(), stated.end(), stated.granularity()), governor.rule());
    }

    /** The time right before another one, at most parted from it by a comma; null where none stands there. */
    private static @Nullable TimeExpression beside(Reading reading, TimeExpression time) {
        TimeExpression before = reading.times().lastEndingBy(time.span().start());
        return before != null && time.span().start() - before.span().end() <= 1 ? before : null;
    }

    private boolean isRunningYear(TimeExpression time) {
        boolean goesOn = time.role() == TimeExpression.Role.WITHIN || time.role() == TimeExpression.Role.SINCE;
        return goesOn
                && time.granularity() == Granularity.YEAR
                && time.start().equals(calendar.thisYear().start());
    }

    /**
     * How things stand that a report on months counts (上半年…：施工项目512个), and what a project has cost by then, is told as of their
     * end; the rest as the article speaks.
     */
    private Dated standing(Told told) {
        Governor report = frames.ofReport();
        boolean stated = frames.stated(told.sentence(), told.place()) != null;
        return report != null && !stated && isGathered(told)
                ? new Dated(Period.asOf(report.time().end()), report.rule())
                : standing.apply(told);
    }

    private static boolean isGathered(Told told) {
        boolean spent = told.measured().metric().equals("investment_completed") || told.isRate() && told.sumsUp();
        return !told.holdsNow() && (spent || !told.owner().named());
    }

    /** 某县开工10个项目: a part of the batch whose day was told before. */
    private static boolean isOfBatch(Told told) {
        return BATCHES.contains(told.staged().code())
                && !describes(told)
                && told.measured().metric().equals("project_count")
                && !told.owner().named()
                && !told.sumsUp()
                && !told.holdsNow();
    }

    /** 此次集中开工的18个项目: the event only tells which projects are meant. */
    private static boolean describes(Told told) {
        Token stage = told.staged().token();
        return stage != null
                && told.measured().side() == Measured.Side.BEHIND
                && told.sentence().reading().beginningAt(stage.end(), Word.Role.MARK, Marks.OF) != null;
    }

    private static boolean isBrokenDown(Told told) {
        Token cue = told.measured().cue();
        return BROKEN_DOWN.contains(told.measured().metric())
                || cue != null && cue.word().traits().contains(GATHERED);
    }

    /** 年末企业47家，实现总产值30亿元: the end of a year dates the count, not what the year has brought. */
    private boolean endsOnly(TimeExpression time) {
        return time.role() == TimeExpression.Role.BY && time.granularity() == Granularity.YEAR && calendar.isOver(time);
    }

    /** 新建农村公路412公里 under 全年: work and what it has brought add up over a stated period. */
    private static boolean addsUp(Told told, TimeExpression time) {
        return time.granularity().compareTo(Granularity.MONTH) >= 0
                && !Situation.lasts(told.staged().code())
                && Situation.bringsAbout(told.sentence(), told.figure());
    }

    /** The time of an earlier sentence that a figure without a time of its own goes on with; null where none does. */
    private @Nullable Governor carriedOver(Told told) {
        boolean state = told.situation() == Situation.STATE && !Situation.bringsAbout(told.sentence(), told.figure());
        if (state || told.holdsNow()) {
            return null;
        }
        Governor reviewed = told.sumsUp() || told.addsUpSoFar() ? null : frames.reviewed();
        if (reviewed != null) {
            return reviewed;
        }
        if (told.owner().named()) {
            boolean goesOn =
                    told.owner().how() == Owner.How.TOPIC || told.sentence().isBreakdown();
            Governor ofParagraph = goesOn && !told.sumsUp() ? frames.ofParagraph() : null;
            return ofParagraph == null && told.isHeldAgainstYear() ? reportedOn(told) : ofParagraph;
        }
        boolean counts = told.situation() == Situation.EVENT
                && COUNTS.contains(told.measured().metric());
        boolean ofTitle =
                frames.isAnnual() || frames.ofReport() != null || told.isRate() || counts || isBrokenDown(told);
        return isBrokenDown(told) ? reportedOn(told) : frames.elapsed(told.situation(), ofTitle);
    }

    /** The period that the innermost frame reports on, else that on which the article has reported last. */
    private @Nullable Governor reportedOn(Told told) {
        Governor governor = frames.elapsed(told.situation(), true);
        return governor == null ? frames.reported() : governor;
    }
}
