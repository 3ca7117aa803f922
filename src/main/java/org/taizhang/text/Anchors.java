package org.taizhang.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What a time can lean on: the issue date, the dateline, and the times that were named before it in the passage. */
final class Anchors {
    private final TimeContext context;
    private @Nullable LocalDate dispatchDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Window lastPeriod;
    private @Nullable YearMonth lastMonth;
    private @Nullable Integer lastYear;
    private @Nullable YearMonth sentenceMonth;
    private @Nullable Integer sentenceYear;
    private @Nullable Integer frameYear;

    Anchors(TimeContext context) {
        this.context = context;
        lastDay = context.dateline();
    }

    @Nullable
    LocalDate issueDate() {
        return context.issueDate() != null ? context.issueDate() : context.dateline();
    }

    @Nullable
    LocalDate reportDay() {
        return context.reportDay();
    }

    @Nullable
    Integer issueYear(int offset) {
        LocalDate issue = issueDate();
        return issue == null ? null : issue.getYear() + offset;
    }

    @Nullable
    YearMonth issueMonth(int offset) {
        LocalDate issue = issueDate();
        return issue == null ? null : YearMonth.from(issue).plusMonths(offset);
    }

    @Nullable
    LocalDate issueDay(int offset) {
        LocalDate issue = dispatchDay == null || offset != 0 ? issueDate() : dispatchDay;
        return issue == null ? null : issue.plusDays(offset);
    }

    @Nullable
    Integer lastYear(int offset) {
        Integer year = lastYear == null ? context.reviewed() : lastYear;
        return year == null ? issueYear(offset) : Integer.valueOf(year + offset);
    }

    @Nullable
    YearMonth lastMonth(int offset) {
        return lastMonth == null ? null : lastMonth.plusMonths(offset);
    }

    @Nullable
    LocalDate lastDay(int offset) {
        return lastDay == null ? null : lastDay.plusDays(offset);
    }

    /** The year that is over on which the passage looks back; null where it does not. */
    @Nullable
    Integer reviewed() {
        return context.reviewed();
    }

    /** The period named last that is longer than a day; null where none is. */
    @Nullable
    Window lastPeriod() {
        return lastPeriod;
    }

    /** The month named last in this sentence, with its year; null where none is. */
    @Nullable
    YearMonth sentenceMonth() {
        return sentenceMonth;
    }

    /** The year named last in this sentence, with or without a month; null where none is. */
    @Nullable
    Integer sentenceYear() {
        return sentenceYear;
    }

    /** 本报11月19日讯: 今天 behind it is that day. */
    void dispatched(LocalDate day) {
        dispatchDay = day;
    }

    /** 明年，甲…。乙6月开工: the year to come that stood apart before, in whichever sentence; null where none did. */
    @Nullable
    Integer frameYear() {
        return frameYear;
    }

    /** 明年3月开工，年底前通车: a year to come that a sentence names goes on in it. */
    boolean isYearToCome(int year) {
        LocalDate issue = issueDate();
        return issue != null && year > issue.getYear();
    }

    void newSentence() {
        sentenceMonth = null;
        sentenceYear = null;
    }

    /**
     * Remembers a time.
     *
     * @param leads whether a bare month behind it in its sentence is to be read in its year
     * @param year the year that it states; null where it states none
     */
    void remember(Window window, boolean leads, @Nullable Integer year) {
        lastYear = window.start().getYear();
        if (window.granularity() == Granularity.YEAR) {
            sentenceYear = year == null ? sentenceYear : year;
            frameYear = leads && year != null && isYearToCome(year) ? year : frameYear;
            boolean other = sentenceMonth != null && sentenceMonth.getYear() != lastYear;
            sentenceMonth = other ? null : sentenceMonth;
        } else if (year != null && isYearToCome(year)) {
            sentenceYear = year;
        }
        YearMonth first = YearMonth.from(window.start());
        boolean oneMonth = first.equals(YearMonth.from(window.end()));
        if (window.granularity() == Granularity.DAY && window.start().equals(window.end())) {
            lastDay = window.start();
        } else {
            lastPeriod = window;
        }
        if (oneMonth) {
            lastMonth = first;
        }
        if (leads) {
            sentenceMonth = first;
        }
    }
}
