package org.taizhang.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.text.TimeExpression.Role;
import org.taizhang.text.TimeMark.Meaning;

/**
 * Says what the words around a time make of it.
 *
 * <p>前 behind a day or an end (3月10日前, 8月底前) includes it; behind a longer window (8月前, 春节前) it ends on the day before. 到 and
 * 截至 before a time to come make a deadline of an end and of a year (到年底, 截至今年底, 到2025年), 到 before another one a window
 * (到2022年下半年).
 */
final class RoleChoice {
    private final @Nullable LocalDate reportDay;

    RoleChoice(@Nullable LocalDate reportDay) {
        this.reportDay = reportDay;
    }

    /** The role by the words alone, before the days are known. */
    static Role expected(Stated stated, TimeMarks.@Nullable Hit before, TimeMarks.@Nullable Hit after) {
        if (stated.form() == Stated.Form.NOW || is(before, Meaning.AS_OF)) {
            return Role.AS_OF;
        }
        if (is(after, Meaning.SINCE) || is(after, Meaning.EVER_SINCE)) {
            return Role.SINCE;
        }
        if (is(after, Meaning.SINCE_EVENT)) {
            return Role.SINCE_EVENT;
        }
        return stated.isDeadline() || is(after, Meaning.BEFORE) ? Role.BY : Role.WITHIN;
    }

    /** The expression; null where no window is known, as behind 后. */
    @Nullable
    TimeExpression choose(
            Stated stated, Window window, TimeMarks.@Nullable Hit before, TimeMarks.@Nullable Hit after, Span span) {
        if (is(after, Meaning.AFTER)) {
            return null;
        }
        return switch (expected(stated, before, after)) {
            case AS_OF -> expression(span, window, isAhead(window) ? Role.BY : Role.AS_OF);
            case SINCE -> since(span, window);
            case SINCE_EVENT -> expression(span, window, Role.SINCE_EVENT);
            case BY ->
                is(after, Meaning.BEFORE) && isOpenBefore(stated, window)
                        ? dayBefore(span, window)
                        : expression(span, window, is(before, Meaning.UNTIL) && isOver(window) ? Role.AS_OF : Role.BY);
            case WITHIN -> within(stated, span, window, before, after);
        };
    }

    private TimeExpression within(
            Stated stated, Span span, Window window, TimeMarks.@Nullable Hit before, TimeMarks.@Nullable Hit after) {
        boolean plan = stated.form() == Stated.Form.PLAN;
        if (plan && is(after, Meaning.LAST_YEAR)) {
            return expression(span, Window.year(window.end().getYear()), Role.BY);
        }
        if (plan && is(after, Meaning.FIRST_YEAR)) {
            return expression(span, Window.year(window.start().getYear()), Role.WITHIN);
        }
        if (!is(before, Meaning.UNTIL)) {
            return expression(span, window, Role.WITHIN);
        }
        boolean years = window.granularity().compareTo(Granularity.YEAR) >= 0;
        return expression(span, window, !isAhead(window) ? Role.AS_OF : years ? Role.BY : Role.WITHIN);
    }

    private TimeExpression since(Span span, Window window) {
        LocalDate start = window.start();
        LocalDate known = reportDay == null ? window.end() : reportDay;
        LocalDate end = known.isBefore(start) ? start : known;
        return new TimeExpression(span, start, end, window.granularity(), Role.SINCE);
    }

    private static boolean isOpenBefore(Stated stated, Window window) {
        boolean festival = stated.form() == Stated.Form.FESTIVAL;
        boolean exact = window.granularity() == Granularity.DAY || window.granularity() == Granularity.DEKAD;
        return festival || (!stated.isDeadline() && !exact);
    }

    private static TimeExpression dayBefore(Span span, Window window) {
        LocalDate end = window.start().minusDays(1);
        return new TimeExpression(span, end, end, Granularity.DAY, Role.BY);
    }

    private static TimeExpression expression(Span span, Window window, Role role) {
        return new TimeExpression(span, window.start(), window.end(), window.granularity(), role);
    }

    private boolean isOver(Window window) {
        return reportDay != null && !window.end().isAfter(reportDay);
    }

    /** To come: it has not begun, or it is a longer time that is not over. */
    private boolean isAhead(Window window) {
        if (reportDay == null || !window.end().isAfter(reportDay)) {
            return false;
        }
        return window.start().isAfter(reportDay) || window.granularity().compareTo(Granularity.QUARTER) >= 0;
    }

    private static boolean is(TimeMarks.@Nullable Hit hit, Meaning meaning) {
        return hit != null && hit.meaning() == meaning;
    }
}
