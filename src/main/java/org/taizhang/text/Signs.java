package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The signs of numerals, looked up in the time of an array access. */
final class Signs {
    static final int NO_DIGIT = -1;
    private final Numerals numerals;
    private final byte[] digits = new byte[Character.MAX_VALUE + 1];

    Signs(Numerals numerals) {
        this.numerals = numerals;
        numerals.digits().forEach((sign, value) -> digits[sign] = (byte) (value + 1));
    }

    static boolean isArabicDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static int arabicDigit(char c) {
        return c <= '9' ? c - '0' : c - '０';
    }

    /** The value of a Chinese digit, {@link #NO_DIGIT} where the sign is none. */
    int digit(char c) {
        return digits[c] - 1;
    }

    @Nullable
    BigDecimal scale(char c) {
        return c < '\u4e00' ? null : numerals.scales().get(c);
    }

    @Nullable
    Integer tens(char c) {
        return c < '\u4e00' ? null : numerals.tens().get(c);
    }

    @Nullable
    Qualifier inner(char c) {
        return c < '\u4e00' ? null : numerals.inner().get(c);
    }

    boolean isSpokenPoint(char c) {
        return c == numerals.spokenPoint();
    }

    /** 三点十五分 is a time of day. */
    boolean isClockSign(char c) {
        return numerals.clockSigns().contains(c);
    }

    /** 9.6个亿: the classifier that speech puts before a scale word. */
    boolean isSpokenClassifier(char c) {
        return numerals.spokenClassifiers().contains(c);
    }

    boolean isVague(char c) {
        return numerals.vague().contains(c);
    }

    boolean isDecimalPoint(char c) {
        return numerals.decimalPoints().contains(c);
    }

    static int skipSpaces(String text, int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    static boolean isTen(@Nullable BigDecimal number) {
        return number != null && number.compareTo(BigDecimal.TEN) == 0;
    }
}
