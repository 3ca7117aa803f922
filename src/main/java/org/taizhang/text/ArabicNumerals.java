package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.NumeralScanner.Scaled;
import org.taizhang.text.NumeralScanner.Scales;

/** Numbers that begin with Arabic digits, half or full width: 5690, 3．26亿, 1亿2千万, 20余万, 1,200. */
final class ArabicNumerals {
    /** Longer runs of digits are ids and phone numbers, not figures. */
    private static final int MOST_DIGITS = 15;

    private final Signs signs;
    private final Scales scales;

    ArabicNumerals(Signs signs, Scales scales) {
        this.signs = signs;
        this.scales = scales;
    }

    private record Digits(int end, BigDecimal value, int whole) {}

    @Nullable
    Numeral scan(String text, int at) {
        Digits first = digits(text, at);
        if (first == null) {
            return null;
        }
        Scaled scaled = scales.run(text, scalesAt(text, first.end));
        BigDecimal value = first.value.multiply(scaled.factor());
        boolean plain = Signs.isOne(scaled.factor());
        int end = plain ? first.end : scaled.end();
        BigDecimal scale = scaled.factor();
        while (scale.compareTo(BigDecimal.TEN) > 0 && end < text.length() && Signs.isArabicDigit(text.charAt(end))) {
            Numeral lower = lowerPart(text, end, scale);
            if (lower == null) {
                break;
            }
            value = value.add(lower.value());
            end = lower.end();
            scale = lower.scale();
        }
        return approximated(text, at, end, value, plain ? BigDecimal.ONE : scale);
    }

    /** White space may part digits and scale words: 3.2 亿. */
    private int scalesAt(String text, int at) {
        int behind = Signs.skipSpaces(text, at);
        return behind < text.length() && signs.scale(text.charAt(behind)) != null ? behind : at;
    }

    /** The 2千万 of 1亿2千万, the 5000 of 1万5000; null where the digits do not go on with the number. */
    private @Nullable Numeral lowerPart(String text, int at, BigDecimal above) {
        Digits more = digits(text, at);
        if (more == null) {
            return null;
        }
        Scaled scaled = scales.run(text, more.end);
        boolean bare = Signs.isOne(scaled.factor());
        boolean fits = bare
                ? more.whole == above.precision() - 1 && more.value.scale() == 0
                : scaled.factor().compareTo(above) < 0;
        BigDecimal value = more.value.multiply(scaled.factor());
        return fits && value.compareTo(above) < 0
                ? new Numeral(
                        at,
                        bare ? more.end : scaled.end(),
                        value,
                        null,
                        scaled.factor(),
                        Qualifier.EXACT,
                        Numeral.Style.ARABIC)
                : null;
    }

    private Numeral approximated(String text, int start, int end, BigDecimal value, BigDecimal scale) {
        int behind = Signs.skipSpaces(text, end);
        Qualifier inner = behind < text.length() ? signs.inner(text.charAt(behind)) : null;
        if (inner == null) {
            return new Numeral(start, end, value, null, scale, Qualifier.EXACT, Numeral.Style.ARABIC);
        }
        Scaled scaled = scales.run(text, behind + 1);
        BigDecimal whole = scale.multiply(scaled.factor());
        return new Numeral(
                start, scaled.end(), value.multiply(scaled.factor()), null, whole, inner, Numeral.Style.ARABIC);
    }

    private @Nullable Digits digits(String text, int at) {
        StringBuilder plain = new StringBuilder();
        int end = wholePart(text, at, plain);
        int whole = plain.length();
        if (end + 1 < text.length()
                && signs.isDecimalPoint(text.charAt(end))
                && Signs.isArabicDigit(text.charAt(end + 1))) {
            plain.append('.');
            end = plainDigits(text, end + 1, plain);
        }
        boolean goesOn = NumeralScanner.endOfDigits(text, end) > end;
        return goesOn || plain.length() > MOST_DIGITS ? null : new Digits(end, new BigDecimal(plain.toString()), whole);
    }

    private static int wholePart(String text, int at, StringBuilder plain) {
        int end = plainDigits(text, at, plain);
        if (end - at > 3) {
            return end;
        }
        while (plain.length() <= MOST_DIGITS && isThousandsGroup(text, end)) {
            end = plainDigits(text, end + 1, plain);
        }
        return end;
    }

    private static boolean isThousandsGroup(String text, int at) {
        if (at + 3 >= text.length() || (text.charAt(at) != ',' && text.charAt(at) != '，')) {
            return false;
        }
        boolean wide = text.charAt(at) == '，';
        for (int i = at + 1; i <= at + 3; i++) {
            char c = text.charAt(i);
            if (!Signs.isArabicDigit(c) || (wide && c <= '9')) {
                return false;
            }
        }
        return at + 4 >= text.length() || !Signs.isArabicDigit(text.charAt(at + 4));
    }

    private static int plainDigits(String text, int at, StringBuilder plain) {
        int end = at;
        while (end < text.length() && Signs.isArabicDigit(text.charAt(end))) {
            if (plain.length() <= MOST_DIGITS) {
                plain.append((char) ('0' + Signs.arabicDigit(text.charAt(end))));
            }
            end++;
        }
        return end;
    }
}
