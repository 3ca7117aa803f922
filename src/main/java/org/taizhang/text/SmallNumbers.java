package org.taizhang.text;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of dates: years of four digits, and months, days and quarters of one or two. */
final class SmallNumbers {
    private final Signs signs;

    /** A number and the place behind it. */
    record Small(int value, int end, boolean arabic, int digits) {}

    SmallNumbers(Numerals numerals) {
        signs = new Signs(numerals);
    }

    /** A number of one or two Arabic digits, or a Chinese numeral up to 99; null where none begins here or it goes on. */
    @Nullable
    Small small(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        return Signs.isArabicDigit(text.charAt(at)) ? arabic(text, at, 2) : hanzi(text, at);
    }

    /** A year of four digits, Arabic or Chinese; null where none begins here. */
    @Nullable
    Small year(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        Small year = Signs.isArabicDigit(text.charAt(at)) ? arabic(text, at, 4) : positional(text, at);
        return year == null || year.digits != 4 || year.value < 1900 || year.value > 2100 ? null : year;
    }

    private static @Nullable Small arabic(String text, int at, int most) {
        int value = 0;
        int end = at;
        while (end < text.length() && Signs.isArabicDigit(text.charAt(end))) {
            if (end - at == most) {
                return null;
            }
            value = value * 10 + Signs.arabicDigit(text.charAt(end));
            end++;
        }
        return new Small(value, end, true, end - at);
    }

    private @Nullable Small positional(String text, int at) {
        int value = 0;
        int end = at;
        while (end < text.length() && end - at < 5 && signs.digit(text.charAt(end)) != Signs.NO_DIGIT) {
            value = value * 10 + signs.digit(text.charAt(end));
            end++;
        }
        return end - at == 4 ? new Small(value, end, false, 4) : null;
    }

    private @Nullable Small hanzi(String text, int at) {
        int end = at;
        int tens = 0;
        Integer several = signs.tens(text.charAt(at));
        int digit = signs.digit(text.charAt(end));
        if (digit != Signs.NO_DIGIT) {
            end++;
        }
        if (end < text.length() && isTen(text.charAt(end))) {
            tens = digit == Signs.NO_DIGIT ? 1 : digit;
            digit = Signs.NO_DIGIT;
            end++;
        } else if (several != null) {
            tens = several / 10;
            end++;
        }
        if (tens > 0 && end < text.length() && signs.digit(text.charAt(end)) > 0) {
            digit = signs.digit(text.charAt(end));
            end++;
        }
        boolean goesOn = end < text.length()
                && (signs.digit(text.charAt(end)) != Signs.NO_DIGIT || signs.scale(text.charAt(end)) != null);
        return end == at || goesOn ? null : new Small(10 * tens + Math.max(digit, 0), end, false, end - at);
    }

    boolean isNumeral(char c) {
        return signs.digit(c) != Signs.NO_DIGIT
                || signs.scale(c) != null
                || signs.tens(c) != null
                || signs.inner(c) != null
                || signs.isVague(c);
    }

    private boolean isTen(char c) {
        return Signs.isTen(signs.scale(c));
    }
}
