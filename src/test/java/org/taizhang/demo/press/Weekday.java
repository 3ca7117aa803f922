package org.taizhang.demo.press;

import java.time.LocalDate;

/** Dates as mastheads print them. */
final class Weekday {

    private Weekday() {}

    /** 2020年3月12日 */
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 星期四 */
    static String of(LocalDate day) {
        return "星期" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }
}
