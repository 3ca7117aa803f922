package org.taizhang.text;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/** Finds the days of festivals, those of the Chinese calendar too. */
final class Festivals {
    private static final long MILLIS_A_DAY = 86_400_000L;

    private Festivals() {}

    /** The festival's days in the solar year. */
    static Window in(Festival festival, int year) {
        LocalDate day = festival.solar() != null
                ? festival.solar().atYear(year)
                : lunar(Objects.requireNonNull(festival.lunar()), year);
        LocalDate first = day.plusDays(festival.shift());
        return new Window(first, first.plusDays(festival.days() - 1L), Granularity.DAY);
    }

    private static LocalDate lunar(MonthDay day, int year) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, day.getMonthValue() - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day.getDayOfMonth());
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY));
    }
}
