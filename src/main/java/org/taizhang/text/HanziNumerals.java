package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.NumeralScanner.Scaled;
import org.taizhang.text.NumeralScanner.Scales;

/** Numbers in Chinese numerals: 三, 一千二百, 三百多万, 十几, 两三百, 三点五亿, 二〇二一. */
final class HanziNumerals {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final Signs signs;
    private final Scales scales;

    HanziNumerals(Signs signs, Scales scales) {
        this.signs = signs;
        this.scales = scales;
    }

    @Nullable
    Numeral scan(String text, int at) {
        int run = digitRun(text, at);
        if (run == 0) {
            return isNumeralSign(text.charAt(at)) ? composed(text, at) : null;
        }
        if (run == 1) {
            return decimalOrComposed(text, at);
        }
        if (run == 2 && isPair(text, at)) {
            return composed(text, at);
        }
        boolean year = run >= 3 || signs.digit(text.charAt(at + 1)) == 0;
        return year ? positional(text, at, run) : null;
    }

    private boolean isNumeralSign(char c) {
        return signs.scale(c) != null || signs.tens(c) != null;
    }

    private int digitRun(String text, int at) {
        int end = at;
        while (end < text.length() && signs.digit(text.charAt(end)) != Signs.NO_DIGIT) {
            end++;
        }
        return end - at;
    }

    /** 两三, 七八: neighbours, said for "between". */
    private boolean isPair(String text, int at) {
        int low = signs.digit(text.charAt(at));
        return low > 0 && at + 1 < text.length() && signs.digit(text.charAt(at + 1)) == low + 1;
    }

    private Numeral positional(String text, int at, int run) {
        StringBuilder digits = new StringBuilder();
        for (int i = at; i < at + Math.min(run, 15); i++) {
            digits.append(signs.digit(text.charAt(i)));
        }
        return new Numeral(
                at,
                at + run,
                new BigDecimal(digits.toString()),
                null,
                BigDecimal.ONE,
                Qualifier.EXACT,
                Numeral.Style.POSITIONAL);
    }

    private @Nullable Numeral decimalOrComposed(String text, int at) {
        int point = at + 1;
        int behind = point + 1;
        int run = behind < text.length() && signs.isSpokenPoint(text.charAt(point)) ? digitRun(text, behind) : 0;
        boolean clock = run == 1 && behind + 1 < text.length() && signs.isClockSign(text.charAt(behind + 1));
        if (run == 0 || run > 4 || clock) {
            return composed(text, at);
        }
        StringBuilder plain =
                new StringBuilder().append(signs.digit(text.charAt(at))).append('.');
        for (int i = behind; i < behind + run; i++) {
            plain.append(signs.digit(text.charAt(i)));
        }
        Scaled scaled = scales.run(text, behind + run);
        BigDecimal value = new BigDecimal(plain.toString()).multiply(scaled.factor());
        return new Numeral(at, scaled.end(), value, null, scaled.factor(), Qualifier.EXACT, Numeral.Style.HANZI);
    }

    private @Nullable Numeral composed(String text, int at) {
        Composition low = new Composition(text, at, false);
        if (low.end == at) {
            return null;
        }
        if (!low.paired && scales.isSpoken(text, low.end)) {
            Scaled spoken = scales.run(text, low.end);
            BigDecimal value = low.value.multiply(spoken.factor());
            return new Numeral(at, spoken.end(), value, null, spoken.factor(), low.qualifier, Numeral.Style.HANZI);
        }
        boolean hasHigh = low.paired;
        Composition high = hasHigh ? new Composition(text, at, true) : low;
        return new Numeral(
                at, low.end, low.value, hasHigh ? high.value : null, low.lastScale, low.qualifier, low.style(text, at));
    }

    /** One pass over a composed numeral; of a pair of neighbours it takes the lower or the upper. */
    private final class Composition {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal lastScale = BigDecimal.ONE;
        private BigDecimal lastLarge = BigDecimal.ZERO;
        private int digit = Signs.NO_DIGIT;
        private boolean zero;
        private final boolean upper;
        private boolean paired;
        private Qualifier qualifier = Qualifier.EXACT;
        private int end;
        private BigDecimal value = BigDecimal.ZERO;

        Composition(String text, int at, boolean upper) {
            this.upper = upper;
            end = at;
            while (end < text.length() && take(text, end)) {
                end++;
            }
            finish(text);
        }

        private boolean take(String text, int i) {
            char c = text.charAt(i);
            int d = signs.digit(c);
            if (d != Signs.NO_DIGIT) {
                return takeDigit(text, i, d);
            }
            Integer tens = signs.tens(c);
            if (tens != null) {
                boolean free = digit == Signs.NO_DIGIT;
                section = free ? section.add(BigDecimal.valueOf(tens)) : section;
                lastScale = free ? BigDecimal.TEN : lastScale;
                return free;
            }
            BigDecimal scale = signs.scale(c);
            return scale != null && !scales.unitAt(text, i) && takeScale(scale);
        }

        private boolean takeDigit(String text, int i, int d) {
            if (digit == Signs.NO_DIGIT) {
                zero |= d == 0;
                digit = d == 0 ? digit : d;
                return true;
            }
            boolean pair = !paired && isPair(text, i - 1);
            if (pair) {
                paired = true;
                digit = upper ? d : digit;
            }
            return pair;
        }

        private boolean takeScale(BigDecimal scale) {
            boolean bare = digit == Signs.NO_DIGIT && section.signum() == 0;
            if (scale.compareTo(WAN) < 0) {
                if (digit == Signs.NO_DIGIT && section.signum() != 0) {
                    return false;
                }
                section = section.add(scale.multiply(BigDecimal.valueOf(digit == Signs.NO_DIGIT ? 1 : digit)));
            } else if (bare && total.signum() == 0) {
                total = scale;
                lastLarge = scale;
            } else {
                BigDecimal below = digit == Signs.NO_DIGIT ? section : section.add(BigDecimal.valueOf(digit));
                boolean above = lastLarge.compareTo(scale) > 0;
                total = above
                        ? total.add(below.multiply(scale))
                        : total.add(below).multiply(scale);
                section = BigDecimal.ZERO;
                lastLarge = scale;
            }
            digit = Signs.NO_DIGIT;
            zero = false;
            lastScale = scale;
            return lastScale.precision() < 20 && total.precision() < 30;
        }

        private void finish(String text) {
            if (digit != Signs.NO_DIGIT) {
                boolean abbreviated = !zero && !paired && lastScale.compareTo(BigDecimal.TEN) > 0;
                BigDecimal unit = abbreviated ? lastScale.movePointLeft(1) : BigDecimal.ONE;
                section = section.add(unit.multiply(BigDecimal.valueOf(digit)));
                lastScale = BigDecimal.ONE;
            }
            value = total.add(section);
            int behind = Signs.skipSpaces(text, end);
            Qualifier inner = behind < text.length() ? signs.inner(text.charAt(behind)) : null;
            if (inner != null && digit == Signs.NO_DIGIT) {
                Scaled scaled = scales.run(text, behind + 1);
                qualifier = inner;
                value = value.multiply(scaled.factor());
                lastScale = lastScale.multiply(scaled.factor());
                end = scaled.end();
            }
        }

        private Numeral.Style style(String text, int start) {
            char first = text.charAt(start);
            boolean round = signs.scale(first) != null && !Signs.isTen(signs.scale(first)) && allScales(text, start);
            if (round) {
                return Numeral.Style.ROUND;
            }
            return end - start == 1 ? Numeral.Style.HANZI_DIGIT : Numeral.Style.HANZI;
        }

        private boolean allScales(String text, int start) {
            for (int i = start; i < end; i++) {
                if (signs.scale(text.charAt(i)) == null && signs.inner(text.charAt(i)) == null) {
                    return false;
                }
            }
            return true;
        }
    }
}
