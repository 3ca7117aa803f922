package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds the number that begins at a place, in Arabic digits, Chinese numerals, or both mixed. */
final class NumeralScanner {
    /** The units that may stand behind a number. */
    interface UnitAhead {
        /** Whether a unit begins at a place whose first sign could be a scale word: 千瓦, 千米, 百分点. */
        boolean at(String text, int from);

        /** Whether a unit begins at a place behind which a limit is set: 亿元以上, 亿元级. */
        boolean isLimit(String text, int from);
    }

    private final Signs signs;
    private final ArabicNumerals arabic;
    private final HanziNumerals hanzi;

    NumeralScanner(Numerals numerals, UnitAhead units) {
        signs = new Signs(numerals);
        Scales scales = new Scales(signs, units);
        arabic = new ArabicNumerals(signs, scales);
        hanzi = new HanziNumerals(signs, scales);
    }

    /** The number that begins at {@code at}, as long as it goes; null where none does. */
    @Nullable
    Numeral scan(String text, int at) {
        return Signs.isArabicDigit(text.charAt(at)) ? arabic.scan(text, at) : hanzi.scan(text, at);
    }

    /** The value of a Chinese digit; negative where the sign is none. */
    int digit(char c) {
        return signs.digit(c);
    }

    /** Behind the run of digits, points and commas at {@code at}, which is no number: 3.2.1, 2021.3.5. */
    static int endOfDigits(String text, int at) {
        int end = at;
        while (end < text.length() && (Signs.isArabicDigit(text.charAt(end)) || isInnerMark(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInnerMark(String text, int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == '．')
                && at + 1 < text.length()
                && Signs.isArabicDigit(text.charAt(at + 1));
    }

    /** The product of scale words behind a number. */
    record Scaled(int end, BigDecimal factor) {}

    /** Scale words behind a number, and what stands between it and its unit. */
    static final class Scales {
        private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

        private final Signs signs;
        private final UnitAhead units;

        Scales(Signs signs, UnitAhead units) {
            this.signs = signs;
            this.units = units;
        }

        boolean unitAt(String text, int at) {
            return units.at(text, at);
        }

        /** 9.6个亿: spoken, a classifier stands before the scale word; 100个亿元以上项目 counts projects. */
        boolean isSpoken(String text, int at) {
            BigDecimal scale = at + 1 < text.length() && signs.isSpokenClassifier(text.charAt(at))
                    ? signs.scale(text.charAt(at + 1))
                    : null;
            return scale != null && scale.compareTo(HUNDRED_MILLION) >= 0 && !units.isLimit(text, at + 2);
        }

        /** The run of scale words at {@code at}; factor one and no length where there is none. */
        Scaled run(String text, int at) {
            BigDecimal factor = BigDecimal.ONE;
            int end = isSpoken(text, at) ? at + 1 : at;
            while (end < text.length()) {
                BigDecimal scale = signs.scale(text.charAt(end));
                if (scale == null || units.at(text, end) || factor.precision() - factor.scale() > 16) {
                    break;
                }
                factor = factor.multiply(scale);
                end++;
            }
            return new Scaled(end, factor);
        }
    }
}
