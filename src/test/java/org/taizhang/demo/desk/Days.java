package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.demo.world.Dice;

/** Days and deadlines as the papers print them on a day of issue. */
final class Days {

    /** A time in print. */
    record Printed(String text, When when) {}

    private final LocalDate issue;
    private final Dice dice;

    Days(LocalDate issue, Dice dice) {
        this.issue = issue;
        this.dice = dice;
    }

    /** A past day: 3月12日, 2019年11月20日. */
    Printed day(LocalDate day) {
        String monthDay = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String text = day.getYear() == issue.getYear() ? monthDay : day.getYear() + "年" + monthDay;
        return new Printed(text, When.on(day));
    }

    /** The month of a past day: 2019年4月, 今年3月. */
    Printed month(LocalDate day) {
        String text = year(day) + day.getMonthValue() + "月";
        return new Printed(text, When.span(first(day), last(day), "month"));
    }

    /** A deadline at the end of a month, or a window around it. */
    Printed deadline(LocalDate monthEnd) {
        int month = monthEnd.getMonthValue();
        String year = monthEnd.getYear() == issue.getYear() && dice.chance(0.5) ? "" : year(monthEnd);
        List<Printed> forms = new ArrayList<>();
        forms.add(new Printed(year + month + "月底前", When.by(last(monthEnd), "month")));
        forms.add(new Printed(year + month + "月底", When.by(last(monthEnd), "month")));
        forms.add(new Printed(year + month + "月份", When.span(first(monthEnd), last(monthEnd), "month")));
        if (month == 12) {
            forms.add(new Printed(year(monthEnd) + "年底前", When.by(last(monthEnd), "year")));
            forms.add(new Printed(year(monthEnd) + "年底", When.by(last(monthEnd), "year")));
        }
        if (month % 3 == 0 && month != 12) {
            String quarter = List.of("一", "二", "三").get(month / 3 - 1) + "季度";
            forms.add(new Printed(
                    year(monthEnd) + quarter, When.span(first(monthEnd).minusMonths(2), last(monthEnd), "quarter")));
        }
        return dice.pick(forms);
    }

    /** The ten days of a month in which a day lies: 3月中旬. */
    Printed dekad(LocalDate day) {
        int dekad = Math.min(2, (day.getDayOfMonth() - 1) / 10);
        LocalDate start = first(day).plusDays(10L * dekad);
        LocalDate end = dekad == 2 ? last(day) : start.plusDays(9);
        String text = day.getMonthValue() + "月" + List.of("上旬", "中旬", "下旬").get(dekad);
        return new Printed(text, When.span(start, end, "dekad"));
    }

    /** A year: 今年, 明年, 2022年. */
    Printed year(int year) {
        String text = year == issue.getYear() ? "今年" : year + "年";
        return new Printed(text, When.year(year));
    }

    private String year(LocalDate day) {
        int ahead = day.getYear() - issue.getYear();
        if (ahead == 0) {
            return "今年";
        }
        return ahead == 1 && dice.chance(0.6) ? "明年" : day.getYear() + "年";
    }

    private static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static LocalDate last(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
