package org.taizhang.chart.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.chart.style.Language;

/** A calendar quarter, written 2021Q1. */
public record Quarter(int year, int number) {
    private static final Pattern CODE = Pattern.compile("(\\d{4})Q([1-4])");
    private static final Pattern TICK = Pattern.compile("\\d{2}Q[1-4]");

    public Quarter {
        if (year < 1900 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter: " + year + "Q" + number + "; write it like 2021Q1");
        }
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException where it is not of the form 2021Q1
     */
    public static Quarter of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no quarter: " + code + "; write it like 2021Q1");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Reads the name that a quarter of this century has below an axis: 21Q1; empty for any other category. */
    public static Optional<Quarter> ofTick(String category) {
        return TICK.matcher(category).matches() ? Optional.of(of("20" + category)) : Optional.empty();
    }

    public LocalDate start() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    /** The quarter that is so many earlier. */
    public Quarter minus(int quarters) {
        int index = year * 4 + number - 1 - quarters;
        return new Quarter(index / 4, index % 4 + 1);
    }

    public String in(Language language) {
        return language.say(year + "年" + "一二三四".charAt(number - 1) + "季度", "Q" + number + " " + year);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
