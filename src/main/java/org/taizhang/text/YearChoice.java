package org.taizhang.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.TimeExpression.Role;

/**
 * Says in which year a bare month, quarter or festival lies, and in which month a bare day.
 *
 * <p>The year is the issue year, but the year before for what would else lie in the future and is told as past (or, told neither way,
 * would lie more than half a year ahead), and the year after for what is to come and would else have been over for two months. In a
 * sentence that has named a month with its year before, that year goes on.
 */
final class YearChoice {
    private static final int HALF_A_YEAR = 200;
    private static final int TWO_MONTHS = 60;

    /** How the sentence tells of a time. */
    enum Sense {
        PAST,
        OPEN,
        FUTURE
    }

    private final Anchors anchors;

    YearChoice(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The days of {@code stated}; null where the calendar has none, or the context does not let them be known. */
    @Nullable
    Window resolve(Stated stated, Role role, Sense sense) {
        if (stated.lacksMonth()) {
            return inMonth(stated, sense);
        }
        if (stated.year() != null) {
            return stated.days().in(stated.year(), 1);
        }
        LocalDate issue = anchors.issueDate();
        if (issue == null) {
            return inSentence(stated, null, sense);
        }
        Window continued = inSentence(stated, issue, sense);
        return continued != null ? continued : nearest(stated, issue, sense(role, sense));
    }

    private static Sense sense(Role role, Sense sense) {
        return switch (role) {
            case AS_OF, SINCE -> Sense.PAST;
            case BY -> sense == Sense.PAST ? Sense.PAST : Sense.FUTURE;
            case WITHIN -> sense;
        };
    }

    private static @Nullable Window nearest(Stated stated, LocalDate issue, Sense sense) {
        int year = issue.getYear();
        Window window = stated.days().in(year, 1);
        if (window == null) {
            return stated.days().in(year - 1, 1);
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

    /** 去年10月开工，12月…，3月…: the year goes on, and over the turn of the year. */
    private @Nullable Window inSentence(Stated stated, @Nullable LocalDate issue, Sense sense) {
        YearMonth before = anchors.sentenceMonth();
        if (before == null || stated.month() == null) {
            return null;
        }
        int year = stated.month() < before.getMonthValue() ? before.getYear() + 1 : before.getYear();
        Window window = stated.days().in(year, 1);
        boolean over = issue != null && window != null && window.end().isBefore(issue);
        boolean ahead = issue != null && window != null && window.start().isAfter(issue);
        boolean contradicts = (sense == Sense.FUTURE && over) || (sense == Sense.PAST && ahead);
        return contradicts ? null : window;
    }

    private @Nullable Window inMonth(Stated stated, Sense sense) {
        YearMonth named = stated.month() != null && stated.year() != null
                ? YearMonth.of(stated.year(), stated.month())
                : anchors.sentenceMonth();
        if (named != null) {
            return stated.days().in(named.getYear(), named.getMonthValue());
        }
        LocalDate issue = anchors.issueDate();
        if (issue == null) {
            return null;
        }
        Window window = in(stated, YearMonth.from(issue));
        if (window == null
                || (sense != Sense.FUTURE
                        && !stated.isDeadline()
                        && window.start().isAfter(issue))) {
            return in(stated, YearMonth.from(issue).minusMonths(1));
        }
        boolean over = window.end().isBefore(issue);
        return sense == Sense.FUTURE && over ? in(stated, YearMonth.from(issue).plusMonths(1)) : window;
    }

    private static @Nullable Window in(Stated stated, YearMonth month) {
        return stated.days().in(month.getYear(), month.getMonthValue());
    }
}
