package org.taizhang.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that a time names, with the grain in which it names them. */
record Window(LocalDate start, LocalDate end, Granularity granularity) {
    static Window day(LocalDate day) {
        return new Window(day, day, Granularity.DAY);
    }

    /** Days of one month; null where it does not have them. */
    static @Nullable Window days(int year, int month, int first, int last) {
        if (month < 1 || month > 12 || first < 1 || last < first) {
            return null;
        }
        try {
            return new Window(LocalDate.of(year, month, first), LocalDate.of(year, month, last), Granularity.DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Window year(int year) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }

    /** Whole months, into the next year where the last comes before the first; null where there are no such months. */
    static @Nullable Window months(int year, int first, int last, Granularity granularity) {
        if (first < 1 || first > 12 || last < 1 || last > 12) {
            return null;
        }
        int lastYear = last < first ? year + 1 : year;
        return new Window(
                LocalDate.of(year, first, 1), YearMonth.of(lastYear, last).atEndOfMonth(), granularity);
    }

    /** The 旬: 1 to 10, 11 to 20, 21 to the end of the month; null where there is no such month. */
    static @Nullable Window dekad(int year, int month, int number) {
        if (month < 1 || month > 12) {
            return null;
        }
        YearMonth of = YearMonth.of(year, month);
        LocalDate last = number == 3 ? of.atEndOfMonth() : of.atDay(10 * number);
        return new Window(of.atDay(10 * number - 9), last, Granularity.DEKAD);
    }

    /** The five years of a plan, by its number: the tenth began in 2001. */
    static Window plan(int number) {
        return years(1951 + 5 * number, 1955 + 5 * number);
    }

    static Window years(int first, int last) {
        Granularity granularity = first == last ? Granularity.YEAR : Granularity.YEARS;
        return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), granularity);
    }

    /** From the start of this one to the end of that one. */
    Window to(Window last) {
        boolean severalYears = last.granularity == Granularity.YEAR && start.getYear() != last.end.getYear();
        return new Window(start, last.end, severalYears ? Granularity.YEARS : last.granularity);
    }
}
