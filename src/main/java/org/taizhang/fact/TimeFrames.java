package org.taizhang.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.GoverningTime.Governor;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/**
 * The times that govern more than their own sentence, as a stack: that of the title, of the section, of the paragraph that leads a
 * list, of the paragraph. A new time at one level takes the place of the one before it; a new paragraph or section closes the levels
 * inside it. Each level keeps a time for what has happened and one for what is aimed at. Lives while one article is read.
 */
final class TimeFrames {
    /** Longest label of an item: the name of a county, a kind of project. */
    private static final int LONGEST_LABEL = 14;

    private final Calendar calendar;
    private final Level title = new Level("time-of-title");
    private final Level section = new Level("time-of-section");
    private final Level list = new Level("time-of-list");
    private final Level paragraph = new Level("time-of-paragraph");
    /** The mark of the items of the list; null before its first item, and where they have none. */
    private @Nullable HeadingMark itemMark;
    /** The day on which a batch started that the article tells of; null where it tells of none. */
    private @Nullable Period batch;
    /** Whether the title is that of a report, of which the period in the title holds for all that it tells. */
    private boolean reportsOnTitle;
    /** The months of the running year of which the title announces a report; null where it announces none. */
    private @Nullable TimeExpression report;
    /** The day of state that serves the rest of the paragraph; null where none does. */
    private @Nullable TimeExpression stated;
    /** The period on which figures were told last, for the breakdowns in later paragraphs. */
    private @Nullable TimeExpression reported;

    /** @param batch the day of the batch that the part before told of, which this section goes on with; null where none was told */
    TimeFrames(Calendar calendar, @Nullable Period batch) {
        this.calendar = calendar;
        this.batch = batch;
    }

    /** A batch has started on a day. */
    void started(Period day) {
        batch = day;
    }

    /** The day on which the batch started that is told of, for its parts (某县开工10个项目); null where none is told of. */
    @Nullable
    Period batch() {
        return batch;
    }

    /** What one level says. */
    private static final class Level {
        private final String rule;
        private @Nullable TimeExpression elapsed;
        private @Nullable TimeExpression ahead;
        /** Whether what follows is planned though no word says so. */
        private boolean plans;

        Level(String rule) {
            this.rule = rule;
        }

        void close() {
            elapsed = null;
            ahead = null;
            plans = false;
        }

        void copy(Level other) {
            elapsed = other.elapsed;
            ahead = other.ahead;
            plans = other.plans;
        }
    }

    /**
     * An article begins under these headings.
     *
     * @param reports whether they are those of a report
     */
    void begin(List<Reading> headings, boolean reports) {
        headings.forEach(heading -> head(title, heading));
        reportsOnTitle = reports;
        report = reports && title.elapsed != null && isYearSoFar(title.elapsed) ? title.elapsed : null;
    }

    private boolean isYearSoFar(TimeExpression time) {
        return time.start().getDayOfYear() == 1
                && time.granularity() != Granularity.YEAR
                && calendar.isReportedOn(time);
    }

    /** The times of a title or subhead: of a report on what has happened, or of a plan. */
    private void head(Level level, Reading heading) {
        boolean plans = heading.tokens().all().stream().anyMatch(ModalityDecision::schedules);
        for (TimeExpression time : heading.times().all()) {
            if (calendar.isReportedOn(time) || time.role() == TimeExpression.Role.AS_OF) {
                level.elapsed = narrower(level.elapsed, time);
            } else if (plans && TimePhrases.isPeriod(time) && !calendar.isOver(time)) {
                level.ahead = narrower(level.ahead, time);
            }
        }
    }

    /** 2025年…一季度: the quarter says it more exactly than the year. */
    private static TimeExpression narrower(@Nullable TimeExpression one, TimeExpression other) {
        return one != null && one.granularity().compareTo(other.granularity()) < 0 ? one : other;
    }

    /** A paragraph begins: a new section closes the one before it, and a paragraph that is no item of the list closes the list. */
    void beginParagraph(String text) {
        HeadingMark mark = HeadingMark.of(text);
        if (mark != null && mark.compareTo(HeadingMark.CHINESE_IN_BRACKETS) <= 0) {
            section.close();
        }
        boolean goesOn = mark == null ? isLabelled(text) : itemMark == null || mark.compareTo(itemMark) >= 0;
        if (goesOn) {
            itemMark = mark;
        } else {
            list.close();
        }
        paragraph.close();
        stated = null;
    }

    /** 孝南区：复工项目26个: an item without a mark. */
    private static boolean isLabelled(String text) {
        int colon = text.indexOf('：');
        return colon > 0 && colon <= LONGEST_LABEL;
    }

    /**
     * A paragraph has been read that is a subhead (二、前三季度完成情况), or that leads a list (截至3月10日，各地复工情况如下：).
     *
     * @param announcesItems whether it is one sentence before the first item of a list
     */
    void endParagraph(Reading reading, boolean subhead, boolean leadsList, boolean announcesItems) {
        if (subhead) {
            head(section, reading);
        }
        if (leadsList || paragraph.plans && announcesItems) {
            list.copy(paragraph);
            itemMark = null;
        }
    }

    /** A sentence has been read: which of its times go on to govern. */
    void after(SentenceReading sentence) {
        if (reports(sentence)) {
            paragraph.plans = false;
        }
        for (TimeExpression time :
                sentence.reading().times().within(sentence.sentence().span())) {
            if (time.role() == TimeExpression.Role.AS_OF) {
                paragraph.elapsed = time;
                stated = TimePhrases.servesOn(sentence, time) ? time : stated;
            } else if (TimePhrases.frames(sentence, time) && !sortsWhatIsTold(sentence, time)) {
                note(sentence, time);
            }
        }
    }

    /** 去年签约的38个项目，开工27个。: the year is only that of the signing. */
    private boolean sortsWhatIsTold(SentenceReading sentence, TimeExpression time) {
        return calendar.isOver(time) && AttributiveTimes.of(sentence, time) != null;
    }

    /** 截至6月底，已…: a sentence that tells what has come about ends the plan that was told before it. */
    private static boolean reports(SentenceReading sentence) {
        return sentence.reading()
                .tokens()
                .anyWithin(
                        sentence.sentence().span(),
                        token -> token.is(Role.MODALITY, ModalityDecision.ACTUAL) || token.is(Role.MARK, Marks.NOW));
    }

    private void note(SentenceReading sentence, TimeExpression time) {
        boolean open = !calendar.isOver(time) && time.role() != TimeExpression.Role.SINCE;
        boolean aims = open && aims(sentence, time);
        if (open) {
            paragraph.ahead = time;
            paragraph.plans = aims || calendar.isAhead(time);
        }
        if (!calendar.isAhead(time) && !aims) {
            paragraph.elapsed = time;
            reported = calendar.isReportedOn(time) || time.role() == TimeExpression.Role.SINCE ? time : reported;
        }
    }

    /** Whether the sentence before spoke of a plan and its time, so that this one goes on with it. */
    boolean goesOnPlanning() {
        return paragraph.plans;
    }

    /** Whether the paragraph stands under a heading that announces a plan (2022年建设计划), the innermost that gives a time. */
    boolean headedAsPlan() {
        for (Level level : List.of(section, title)) {
            if (level.elapsed != null || level.ahead != null) {
                return level.elapsed == null;
            }
        }
        return false;
    }

    /** Whether the list of which the paragraph is an item was announced as a plan (明年要修的路有这些：). */
    boolean listsPlan() {
        return list.plans;
    }

    /** Whether the first word of modality behind a time in its sentence speaks of the future. */
    private static boolean aims(SentenceReading sentence, TimeExpression time) {
        Span behind =
                Spans.between(time.span().end(), sentence.sentence().span().end());
        for (Token token : sentence.reading().tokens().within(behind)) {
            if (token.is(Role.MODALITY) && token.word().says()) {
                return ModalityDecision.aims(token);
            }
        }
        return false;
    }

    /**
     * The time of what has happened where its own sentence gives none; null where no level gives one.
     *
     * @param ofTitle whether that of the title will do
     */
    @Nullable
    Governor elapsed(Situation situation, boolean ofTitle) {
        for (Level level : ofTitle ? List.of(paragraph, list, section, title) : List.of(paragraph, list, section)) {
            if (level.elapsed != null) {
                boolean ofMonth = level == title && TimePhrases.isMonth(level.elapsed);
                return ofMonth && situation != Situation.FLOW ? null : new Governor(level.elapsed, level.rule);
            }
        }
        return null;
    }

    /**
     * The year that is over of which the heading above, or else the title of a report, announces a review (2018年工作回顾); null where none
     * does. A paper's own look back (盘点2017) tells of its projects how they stand.
     */
    @Nullable
    Governor reviewed() {
        for (Level level : reportsOnTitle ? List.of(section, title) : List.of(section)) {
            TimeExpression elapsed = level.elapsed;
            if (elapsed != null) {
                boolean year = elapsed.granularity() == Granularity.YEAR && calendar.isReportedOn(elapsed);
                return year ? new Governor(elapsed, level.rule) : null;
            }
            if (level.ahead != null) {
                return null;
            }
        }
        return null;
    }

    /** The months of the running year up to which the title announces a report (上半年投资情况); null where it announces none. */
    @Nullable
    Governor ofReport() {
        return report == null ? null : new Governor(report, title.rule);
    }

    /** 本年 in a report on 上半年: the months of the year of which the title announces a report; null where that is no part of a time. */
    @Nullable
    Governor ofReportWithin(TimeExpression year) {
        boolean running = year.role() == TimeExpression.Role.WITHIN
                && year.granularity() == Granularity.YEAR
                && !calendar.isOver(year);
        return running && report != null && !report.start().isBefore(year.start()) ? ofReport() : null;
    }

    /** Whether the title is that of a report on a year, all of whose figures are the year's. */
    boolean isAnnual() {
        return title.elapsed != null && title.elapsed.granularity() == Granularity.YEAR;
    }

    /** The time of what has happened that an earlier sentence of the paragraph gives; null where none does. */
    @Nullable
    Governor ofParagraph() {
        return paragraph.elapsed == null ? null : new Governor(paragraph.elapsed, paragraph.rule);
    }

    /** The period on which the article has reported last; null where it has reported on none. */
    @Nullable
    Governor reported() {
        return reported == null ? null : new Governor(reported, "time-of-report");
    }

    /**
     * The time of what is aimed at where its own sentence gives none; null where no level gives one.
     *
     * @param ofTitle whether that of the title will do
     */
    @Nullable
    Governor ahead(boolean ofTitle) {
        for (Level level : ofTitle ? List.of(paragraph, list, section, title) : List.of(paragraph, list, section)) {
            if (level.ahead != null) {
                return new Governor(level.ahead, level.rule);
            }
        }
        return null;
    }

    /** The stated day (截至3月10日) that serves a place of the paragraph; null where none does. */
    @Nullable
    TimeExpression stated(SentenceReading sentence, int place) {
        List<Span> statement = sentence.governing(place);
        int own = statement.get(statement.size() - 1).start();
        List<TimeExpression> before = sentence.reading()
                .stateDays()
                .within(Spans.between(sentence.sentence().span().start(), place));
        for (int i = before.size() - 1; i >= 0; i--) {
            TimeExpression time = before.get(i);
            if (time.span().start() >= own
                    || opensWithPredicate(sentence.reading(), own)
                    || TimePhrases.servesOn(sentence, time)) {
                return time;
            }
        }
        return stated;
    }

    /** …；已完工12宗: a statement without a subject goes on with the one before it. */
    private static boolean opensWithPredicate(Reading reading, int statement) {
        Token first = reading.tokens().next(statement);
        return first != null && first.start() == statement && TimePhrases.isPredicate(first);
    }

    /** The day at which a state holds that is told at a place; null where nothing tells it. */
    @Nullable
    LocalDate stateDay(SentenceReading sentence, int place) {
        TimeExpression stated = stated(sentence, place);
        for (Level level : List.of(list, section, title)) {
            boolean states = level.elapsed != null && level.elapsed.role() == TimeExpression.Role.AS_OF;
            stated = stated == null && states ? level.elapsed : stated;
        }
        return stated != null && (calendar.today() == null || calendar.isOver(stated))
                ? stated.end()
                : calendar.today();
    }
}
