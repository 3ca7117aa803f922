package org.taizhang.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.TimeExpression.Role;

/**
 * Says in which year a bare month, quarter or festival lies, and in which month a bare day.
 *
 * <p>The year is the issue year. It is the year before for what would else lie ahead though it is told as past, or lie more than half a
 * year ahead though it is told neither way; and the year after for what is told as to come and would else have been over for two
 * months. A bare 年底 is that of the year named last in its sentence; so is a bare half or quarter where that year is still to come. The
 * end of a month and a festival that are told neither way (2月底, 元旦) lie in the year that brings them nearest to the issue date. In a
 * sentence that has named a month with its year before, that year goes on, but not to the day up to which it tells (去年11月动工，截至4月底).
 * Under a heading that looks back on a year, what is not told as to come lies in that year.
 */
final class YearChoice {
    private static final int HALF_A_YEAR = 200;
    private static final int TWO_MONTHS = 60;
    /** Reports on a year come out in the first quarter of the next. */
    private static final int EARLY = 90;

    private final Anchors anchors;

    YearChoice(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The days of {@code stated}; null where the calendar has none, or the context does not let them be known. */
    @Nullable
    Window resolve(Stated stated, Role role, TimeSense sense) {
        if (stated.lacksMonth()) {
            return inMonth(stated, sense);
        }
        if (stated.year() != null) {
            return stated.days().in(stated.year(), 1);
        }
        Integer named = anchors.sentenceYear();
        if (named != null && stated.form() == Stated.Form.DEADLINE && stated.month() == null) {
            return stated.days().in(named, 1);
        }
        if (named != null && anchors.isYearToCome(named) && stated.month() == null && isPartOfYear(stated)) {
            return stated.days().in(named, 1);
        }
        LocalDate issue = anchors.issueDate();
        Window continued = role == Role.AS_OF ? null : inSentence(stated, issue, sense);
        if (continued != null || issue == null) {
            return continued;
        }
        if (anchors.reviewed() != null && sense != TimeSense.FUTURE) {
            return stated.days().in(anchors.reviewed(), 1);
        }
        boolean festival = stated.form() == Stated.Form.FESTIVAL;
        boolean open = sense == TimeSense.OPEN && (festival || role == Role.BY && stated.month() != null);
        return open ? nearest(stated, issue) : told(stated, issue, sense);
    }

    /** 下半年, 三季度. */
    private static boolean isPartOfYear(Stated stated) {
        return stated.form() == Stated.Form.PLAIN;
    }

    private @Nullable Window told(Stated stated, LocalDate issue, TimeSense sense) {
        int year = issue.getYear();
        if (sense != TimeSense.FUTURE && endsTheYearReportedOn(stated, issue)) {
            return stated.days().in(year - 1, 1);
        }
        Window window = stated.days().in(year, 1);
        if (window != null && sense != TimeSense.FUTURE && hardlyBegun(stated, window, issue)) {
            return stated.days().in(year - 1, 1);
        }
        if (window == null) {
            return stated.days().in(year - 1, 1);
        }
        boolean over = window.end().isBefore(issue);
        if (over && sense != TimeSense.PAST && anchors.frameYear() != null) {
            return stated.days().in(anchors.frameYear(), 1);
        }
        boolean ahead = window.start().isAfter(issue);
        boolean farAhead = window.start().isAfter(issue.plusDays(HALF_A_YEAR));
        boolean longOver = window.end().isBefore(issue.minusDays(TWO_MONTHS));
        return switch (sense) {
            case PAST -> ahead ? stated.days().in(year - 1, 1) : window;
            case OPEN -> farAhead ? stated.days().in(year - 1, 1) : window;
            case FUTURE -> longOver ? stated.days().in(year + 1, 1) : window;
        };
    }

    /** 2011年，…。到年底，…, told in January: the end of the year before, of which the passage has spoken last. */
    private boolean endsTheYearReportedOn(Stated stated, LocalDate issue) {
        Integer last = anchors.lastYear(0);
        return stated.form() == Stated.Form.DEADLINE
                && stated.month() == null
                && issue.getDayOfYear() < EARLY
                && last != null
                && last == issue.getYear() - 1;
    }

    /** 全年 and 前三季度 told early in a year as what has been are those of the year before. */
    private static boolean hardlyBegun(Stated stated, Window window, LocalDate issue) {
        return stated.form() == Stated.Form.CUMULATIVE
                && window.end().isAfter(issue.plusDays(EARLY))
                && issue.getDayOfYear() < EARLY;
    }

    private static @Nullable Window nearest(Stated stated, LocalDate issue) {
        Window nearest = null;
        long distance = Long.MAX_VALUE;
        for (int year = issue.getYear() - 1; year <= issue.getYear() + 1; year++) {
            Window window = stated.days().in(year, 1);
            long days = window == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(issue, window.end()));
            if (days < distance) {
                nearest = window;
                distance = days;
            }
        }
        return nearest;
    }

    /** 去年10月开工，12月…，3月…: the year goes on, and over the turn of the year; but behind 昨日 only where it is to come. */
    private @Nullable Window inSentence(Stated stated, @Nullable LocalDate issue, TimeSense sense) {
        YearMonth before = anchors.sentenceMonth();
        if (before == null || stated.month() == null) {
            return null;
        }
        int year = stated.month() < before.getMonthValue() ? before.getYear() + 1 : before.getYear();
        Window window = stated.days().in(year, 1);
        if (issue == null || window == null) {
            return window;
        }
        boolean over = sense == TimeSense.FUTURE && window.end().isBefore(issue);
        boolean told = sense == TimeSense.PAST || sense == TimeSense.OPEN && before.equals(YearMonth.from(issue));
        boolean ahead = told && window.start().isAfter(issue);
        return over || ahead ? null : window;
    }

    private @Nullable Window inMonth(Stated stated, TimeSense sense) {
        YearMonth named = anchors.sentenceMonth();
        if (named != null) {
            return in(stated, named);
        }
        LocalDate issue = anchors.issueDate();
        if (issue == null) {
            return null;
        }
        YearMonth month = YearMonth.from(issue);
        Window window = in(stated, month);
        boolean future = sense == TimeSense.FUTURE || stated.isDeadline();
        if (window == null || (!future && window.start().isAfter(issue))) {
            return in(stated, month.minusMonths(1));
        }
        return sense == TimeSense.FUTURE && window.end().isBefore(issue) ? in(stated, month.plusMonths(1)) : window;
    }

    private static @Nullable Window in(Stated stated, YearMonth month) {
        return stated.days().in(month.getYear(), month.getMonthValue());
    }
}
