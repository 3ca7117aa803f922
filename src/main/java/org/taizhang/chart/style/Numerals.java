package org.taizhang.chart.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** How a number is written beside a bar or on an axis: three digits that matter, grouped, with 万 and 亿 or k, m and bn where it is large. */
public final class Numerals {
    private static final BigDecimal COMPACT_FROM = new BigDecimal("100000");

    private record Step(BigDecimal from, String chinese) {}

    private static final List<Step> CHINESE = List.of(
            new Step(new BigDecimal("1e12"), "万亿"),
            new Step(new BigDecimal("1e8"), "亿"),
            new Step(new BigDecimal("1e4"), "万"));
    private static final List<Step> ENGLISH = List.of(
            new Step(new BigDecimal("1e12"), "tn"),
            new Step(new BigDecimal("1e9"), "bn"),
            new Step(new BigDecimal("1e6"), "m"),
            new Step(new BigDecimal("1e3"), "k"));

    private Numerals() {}

    /** The value for a label. */
    public static String label(BigDecimal value, Language language) {
        if (value.abs().compareTo(COMPACT_FROM) < 0) {
            return grouped(value);
        }
        for (Step step : language == Language.ZH ? CHINESE : ENGLISH) {
            if (value.abs().compareTo(step.from()) >= 0) {
                return grouped(value.divide(step.from(), MathContext.DECIMAL64)) + step.chinese();
            }
        }
        return grouped(value);
    }

    /** A round value for an axis: no digit of it is dropped. */
    public static String tick(BigDecimal value, Language language) {
        BigDecimal round = value.round(new MathContext(6)).stripTrailingZeros();
        return round.abs().compareTo(COMPACT_FROM) < 0 ? exact(round) : label(round, language);
    }

    /** The value with its sign, for a change: +9, −3. */
    public static String signed(BigDecimal value, Language language) {
        return (value.signum() > 0 ? "+" : "") + label(value, language);
    }

    /** The whole value, every digit that it has, for tables. */
    public static String exact(BigDecimal value) {
        return format("#,##0.######").format(value);
    }

    private static String grouped(BigDecimal value) {
        BigDecimal size = value.abs();
        int digits = size.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : size.compareTo(BigDecimal.ONE) >= 0 ? 1 : 2;
        return format("#,##0.##").format(value.setScale(digits, RoundingMode.HALF_UP));
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }
}
