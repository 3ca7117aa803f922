package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One pass over one passage: finds single figures, ranges and products, and steps over what is no figure. */
final class QuantityScan {
    private final QuantityGrammar grammar;
    private final String text;
    private final FigureReader figures;
    private final QuantityCollector collector;

    QuantityScan(QuantityGrammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
        figures = grammar.figures();
        collector = new QuantityCollector(grammar, text);
    }

    QuantityReader.Result run() {
        int at = 0;
        while (at < text.length()) {
            int skipped = grammar.exclusions().skip(text, at);
            if (skipped > at) {
                at = skipped;
            } else {
                at = figures.beginsNumber(text.charAt(at)) ? figure(at) : at + 1;
            }
        }
        return collector.result();
    }

    /** Reads the figure at {@code at} and tells where to go on. */
    private int figure(int at) {
        Figure one = figures.read(text, at);
        if (one == null) {
            return figures.behindNoNumber(text, at);
        }
        Figure two = rangeEnd(one);
        boolean bare = one.unit() == null;
        if (isOrdinalOrCode(one) || (two != null && two.none() && bare)) {
            return two != null && bare ? two.end() : one.end();
        }
        if (two != null) {
            return range(one, two);
        }
        Figure factor = factor(one);
        return factor == null ? single(one) : product(one, factor);
    }

    private int single(Figure figure) {
        collector.add(figure);
        return figure.end();
    }

    private boolean isOrdinalOrCode(Figure one) {
        Exclusions exclusions = grammar.exclusions();
        int end = one.numeral().end();
        return exclusions.isLed(text, one.start())
                || exclusions.isFramed(text, one.start(), end)
                || (!one.numeral().isHanzi() && (Exclusions.isCode(text, one.start(), end) || isId(one.numeral())));
    }

    /** 0391…: no figure begins with a nought that no point follows. */
    private boolean isId(Numeral numeral) {
        return numeral.end() - numeral.start() > 1
                && Signs.arabicDigit(text.charAt(numeral.start())) == 0
                && Signs.isArabicDigit(text.charAt(numeral.start() + 1));
    }

    private @Nullable Figure rangeEnd(Figure one) {
        int at = Signs.skipSpaces(text, one.end());
        int sign = grammar.rangeSign(text, at);
        return sign == 0 ? null : figures.read(text, Signs.skipSpaces(text, at + sign));
    }

    private int range(Figure one, Figure two) {
        UnitMatcher.Hit unit = two.unit();
        UnitMatcher.Hit lowUnit = one.unit() == null ? unit : one.unit();
        if (unit == null || lowUnit == null || one.none() || !sameUnit(lowUnit, unit) || isChange(one)) {
            return single(one);
        }
        BigDecimal low = lowUnit.normalise(spread(one.numeral(), two.numeral()).value());
        if (low.compareTo(unit.normalise(two.numeral().value())) >= 0) {
            return single(one);
        }
        collector.addRange(one, low, two);
        return two.end();
    }

    private static boolean sameUnit(UnitMatcher.Hit one, UnitMatcher.Hit two) {
        return one.unit().unit().equals(two.unit().unit());
    }

    /** 由3条到5条 tells a change, not a range. */
    private boolean isChange(Figure one) {
        return one.unit() != null && grammar.isChangeBefore(text, one.start());
    }

    /** 3至5亿元: the scale of the upper end holds for the lower one too. */
    private static Numeral spread(Numeral low, Numeral high) {
        boolean bare = Signs.isOne(low.scale()) && high.scale().compareTo(BigDecimal.ONE) > 0;
        boolean spreads = bare && low.value().multiply(high.scale()).compareTo(high.value()) < 0;
        return spreads ? low.scaled(high.scale()) : low;
    }

    /** What stands behind the × of a product; null where there is none. */
    private @Nullable Figure factor(Figure one) {
        int at = Signs.skipSpaces(text, one.end());
        boolean times = grammar.isTimesSign(text, at) && !one.none();
        return times ? figures.read(text, Signs.skipSpaces(text, at + 1)) : null;
    }

    /** 2×34万千瓦 is one capacity, 2座×16万立方米 are two figures, and 3×5米 are the sides of a thing, and none. */
    private int product(Figure one, Figure factor) {
        UnitMatcher.Hit unit = factor.unit();
        if (one.unit() != null
                && unit != null
                && !one.unit().unit().kind().equals(unit.unit().kind())) {
            return single(one);
        }
        if (unit != null && grammar.isMultiplied(unit.unit())) {
            collector.add(factor.times(one.numeral()));
        }
        return factor.end();
    }
}
