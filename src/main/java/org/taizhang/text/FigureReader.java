package org.taizhang.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads single figures: a number with its unit, 百分之五十, 三分之二, 九成五. */
final class FigureReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final UnitMatcher units;
    private final UnitWord percent;
    private final NumeralScanner scanner;
    private final Trie<BigDecimal> partsOf;
    private final String partSign;
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    FigureReader(Numerals numerals, UnitMatcher units, UnitWord percent) {
        this.units = units;
        this.percent = percent;
        scanner = new NumeralScanner(numerals, units);
        partsOf = Trie.of(numerals.partsOf());
        partSign = numerals.partSign();
        numerals.digits().keySet().forEach(c -> begins[c] = true);
        numerals.scales().keySet().forEach(c -> begins[c] = true);
        numerals.tens().keySet().forEach(c -> begins[c] = true);
    }

    boolean beginsNumber(char c) {
        return Signs.isArabicDigit(c) || begins[c];
    }

    /** Behind the digits at {@code at} that are no number. */
    int behindNoNumber(String text, int at) {
        if (Signs.isArabicDigit(text.charAt(at))) {
            return Math.max(at + 1, NumeralScanner.endOfDigits(text, at));
        }
        int end = at + 1;
        while (end < text.length() && begins[text.charAt(end)]) {
            end++;
        }
        return end;
    }

    /** The figure that begins at {@code at}; null where no number does. */
    @Nullable
    Figure read(String text, int at) {
        if (at >= text.length() || !beginsNumber(text.charAt(at))) {
            return null;
        }
        Trie.Match<BigDecimal> part = partsOf.longest(text, at);
        if (part != null) {
            return partOfHundred(text, at, part);
        }
        Numeral numeral = scanner.scan(text, at);
        if (numeral == null) {
            return null;
        }
        Figure fraction = text.startsWith(partSign, numeral.end()) ? fraction(text, numeral) : null;
        return fraction != null ? fraction : withUnit(text, numeral);
    }

    private Figure withUnit(String text, Numeral numeral) {
        UnitMatcher.Hit unit = units.match(text, numeral);
        int none = units.lengthOfNone(text, numeral);
        if (unit == null || numeral.end() + none >= unit.end()) {
            return new Figure(numeral.start(), numeral.end() + none, numeral, null, none > 0);
        }
        Figure figure = new Figure(numeral.start(), unit.end(), numeral, unit, false);
        return isTenths(unit.unit()) ? withHundredths(text, figure, unit) : figure;
    }

    private boolean isTenths(UnitWord unit) {
        return unit.unit().equals(percent.unit()) && Signs.isTen(unit.multiplier());
    }

    /** 九成五 is 95 %. */
    private Figure withHundredths(String text, Figure tenths, UnitMatcher.Hit unit) {
        int end = tenths.end();
        int digit = end < text.length() ? scanner.digit(text.charAt(end)) : 0;
        boolean ends = end + 1 >= text.length() || !beginsNumber(text.charAt(end + 1));
        if (digit <= 0 || !ends) {
            return tenths;
        }
        Numeral written = tenths.numeral();
        Numeral whole = new Numeral(
                written.start(),
                written.end(),
                written.value().add(BigDecimal.valueOf(digit, 1)),
                written.high(),
                written.scale(),
                written.qualifier(),
                written.style());
        return new Figure(tenths.start(), end + 1, whole, new UnitMatcher.Hit(unit.unit(), end + 1), false);
    }

    /** 百分之五十, 千分之三, 百分之12.5. */
    private @Nullable Figure partOfHundred(String text, int at, Trie.Match<BigDecimal> part) {
        int from = at + part.length();
        Numeral numeral = from < text.length() ? scanner.scan(text, from) : null;
        return numeral == null ? null : percent(at, numeral, numeral.value().multiply(part.value()));
    }

    /** 三分之二 as percent, to two decimals. */
    private @Nullable Figure fraction(String text, Numeral whole) {
        int from = whole.end() + partSign.length();
        Numeral part = from < text.length() ? scanner.scan(text, from) : null;
        if (part == null || whole.value().signum() == 0 || part.value().compareTo(whole.value()) > 0) {
            return null;
        }
        BigDecimal share = part.value().multiply(HUNDRED).divide(whole.value(), DECIMALS, RoundingMode.HALF_UP);
        return percent(whole.start(), part, share);
    }

    private Figure percent(int start, Numeral numeral, BigDecimal value) {
        Numeral share = new Numeral(
                start, numeral.end(), value, null, BigDecimal.ONE, numeral.qualifier(), Numeral.Style.HANZI);
        return new Figure(start, numeral.end(), share, new UnitMatcher.Hit(percent, numeral.end()), false);
    }
}
