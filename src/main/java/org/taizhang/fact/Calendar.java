package org.taizhang.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;
import org.taizhang.text.TimeExpression.Role;

/**
 * The days that a paragraph is read against.
 *
 * @param issueDate null where the document has none
 * @param dateline null where the article gives none
 */
record Calendar(@Nullable LocalDate issueDate, @Nullable LocalDate dateline) {
    /** A report on a month, quarter or half-year comes out within so many days of its end. */
    private static final int REPORTED_WITHIN = 120;
    /** And one on a year before the next is over. */
    private static final int A_YEAR = 366;

    /** The day on which the article speaks; null where nothing tells it. */
    @Nullable
    LocalDate today() {
        return dateline != null ? dateline : issueDate;
    }

    /** That of a section which reports on the day of the part before it, unless it names a later one. */
    Calendar orElseOn(@Nullable LocalDate before) {
        boolean own = dateline != null && (before == null || dateline.isAfter(before));
        return own ? this : new Calendar(issueDate, before);
    }

    /** Whether a time has ended. */
    boolean isOver(TimeExpression time) {
        LocalDate today = today();
        return today != null && !time.end().isAfter(today);
    }

    /** Whether a time ended more than a year ago. */
    boolean isLongOver(TimeExpression time) {
        LocalDate today = today();
        return today != null && time.end().isBefore(today.minusYears(1));
    }

    /** Whether a time has not begun. */
    boolean isAhead(TimeExpression time) {
        LocalDate today = today();
        return today != null && time.start().isAfter(today) && !isPastDay(time.granularity(), time.end());
    }

    /** 8日…；今天开工 in a paper of the 9th: a day is past when the paper is out, though the report speaks of the day before. */
    private boolean isPastDay(@Nullable Granularity granularity, @Nullable LocalDate day) {
        return granularity == Granularity.DAY && day != null && issueDate != null && !day.isAfter(issueDate);
    }

    /** Whether a period has not begun: what is told of it is planned, whether the words say so or not. */
    boolean isAhead(Period period) {
        LocalDate today = today();
        LocalDate first = period.start() != null ? period.start() : period.end();
        return today != null && first != null && first.isAfter(today) && !isPastDay(period.granularity(), period.end());
    }

    /** Whether more of a time lies ahead than a third: in May 今年 is a year to plan for, in November one to report on. */
    boolean isMostlyAhead(TimeExpression time) {
        LocalDate today = today();
        if (today == null || !time.end().isAfter(today)) {
            return false;
        }
        long left = ChronoUnit.DAYS.between(today, time.end());
        return 3 * left > ChronoUnit.DAYS.between(time.start(), time.end());
    }

    /** Whether figures are gathered for a time such as this, and it has just ended: 1至9月, 上半年, 2019年, 4月份. */
    boolean isReportedOn(TimeExpression time) {
        LocalDate today = today();
        int within = time.granularity() == Granularity.YEAR ? A_YEAR : REPORTED_WITHIN;
        boolean lately = today != null && time.end().isAfter(today.minusDays(within));
        return time.role() == Role.WITHIN
                && time.granularity().compareTo(Granularity.MONTH) >= 0
                && isOver(time)
                && lately;
    }

    /** A plan's window, or its deadline alone. */
    static Period window(TimeExpression time) {
        boolean deadline = time.role() == Role.BY || time.role() == Role.AS_OF;
        return new Period(deadline ? null : time.start(), time.end(), time.granularity());
    }

    /** The days of what has happened: they end today at the latest; a deadline to come is left as it is. */
    Period elapsed(TimeExpression time) {
        LocalDate today = today();
        if (time.role() == Role.BY && !isOver(time)) {
            return window(time);
        }
        boolean isPast = isPastDay(time.granularity(), time.end());
        boolean goesOn = !isPast
                && today != null
                && time.end().isAfter(today)
                && !time.start().isAfter(today);
        LocalDate end = goesOn ? today : time.end();
        return new Period(time.role() == Role.BY ? null : time.start(), end, time.granularity());
    }

    /** 6月2日起恢复施工: the day, month or year that opens a stretch, in which an event took place. */
    static Period beginning(TimeExpression time) {
        LocalDate first = time.start();
        LocalDate last = switch (time.granularity()) {
            case DAY -> first;
            case DEKAD -> first.plusDays(9);
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case YEAR, YEARS -> time.end();
        };
        return new Period(first, last, time.granularity());
    }

    /** From an event up to today. */
    Period since(TimeExpression event) {
        LocalDate today = today();
        return new Period(event.start(), today == null ? event.end() : today, event.granularity());
    }

    /** The year in which the article speaks. */
    Period thisYear() {
        LocalDate today = today();
        return today == null
                ? Period.NONE
                : new Period(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()), Granularity.YEAR);
    }
}
