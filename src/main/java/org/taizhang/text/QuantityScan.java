package org.taizhang.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** One pass over one passage. */
final class QuantityScan {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** How far before a bare 亿 the word may stand that makes money of it. */
    private static final int MONEY_REACH = 12;

    private static final int LONGEST_UNIT = 3;

    private static final String CLAUSE_ENDS = "，,。；;：:！？!?、）)\n";

    private final FigureReader reader;
    private final String text;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<TextIssue> issues = new ArrayList<>();

    QuantityScan(FigureReader reader, String text) {
        this.reader = reader;
        this.text = text;
    }

    QuantityReader.Result run() {
        int at = 0;
        while (at < text.length()) {
            int skipped = reader.exclusions.skip(text, at);
            if (skipped > at) {
                at = skipped;
            } else if (reader.beginsNumber(text.charAt(at))) {
                at = figure(at);
            } else {
                at++;
            }
        }
        return new QuantityReader.Result(quantities, issues);
    }

    /** Reads the figure at {@code at} and tells where to go on. */
    private int figure(int at) {
        Figure one = reader.read(text, at);
        if (one == null) {
            return behindNoNumber(at);
        }
        Figure two = rangeEnd(one);
        int last = two == null ? one.end() : two.end();
        if (isOrdinalOrCode(one)) {
            return last;
        }
        if (two != null && two.none()) {
            return last;
        }
        Figure product = two == null ? product(one) : null;
        if (product != null) {
            return multiplied(one, product);
        }
        if (two != null && range(one, two)) {
            return last;
        }
        single(one, null, one.start());
        return one.end();
    }

    private int behindNoNumber(int at) {
        if (Signs.isArabicDigit(text.charAt(at))) {
            return Math.max(at + 1, NumeralScanner.endOfDigits(text, at));
        }
        int end = at + 1;
        while (end < text.length() && reader.beginsNumber(text.charAt(end)) && !Signs.isArabicDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isOrdinalOrCode(Figure one) {
        int end = one.numeral().end();
        return reader.exclusions.isLed(text, one.start())
                || reader.exclusions.isFramed(text, one.start(), end)
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
        Trie.Match<Boolean> sign = reader.rangeSigns.longest(text, at);
        return sign == null ? null : reader.read(text, Signs.skipSpaces(text, at + sign.length()));
    }

    private boolean range(Figure one, Figure two) {
        UnitMatcher.Hit unit = two.unit();
        if (unit == null
                || (one.unit() != null
                        && !one.unit().unit().unit().equals(unit.unit().unit()))) {
            return false;
        }
        Numeral low = spread(one.numeral(), two.numeral());
        UnitMatcher.Hit lowUnit = one.unit() == null ? unit : one.unit();
        BigDecimal from = lowUnit.normalise(low.value());
        BigDecimal to = unit.normalise(two.numeral().value());
        if (from.compareTo(to) >= 0 || one.none() || isChange(one, two)) {
            return false;
        }
        single(two, from, one.start());
        return true;
    }

    /** 由3条到5条 tells a change, not a range. */
    private boolean isChange(Figure one, Figure two) {
        boolean led = one.start() > 0 && reader.numerals.changeWords().contains(text.charAt(one.start() - 1));
        return led && one.unit() != null && two.unit() != null;
    }

    /** 3至5亿元: the scale of the upper end holds for the lower one too. */
    private static Numeral spread(Numeral low, Numeral high) {
        boolean bare = low.scale().equals(BigDecimal.ONE) && high.scale().compareTo(BigDecimal.ONE) > 0;
        boolean spreads = bare && low.value().multiply(high.scale()).compareTo(high.value()) < 0;
        return spreads ? low.scaled(high.scale()) : low;
    }

    private @Nullable Figure product(Figure one) {
        int at = Signs.skipSpaces(text, one.end());
        boolean times = at < text.length() && reader.numerals.timesSigns().contains(text.charAt(at));
        return times && !one.none() ? reader.read(text, Signs.skipSpaces(text, at + 1)) : null;
    }

    /** 2×34万千瓦 is one capacity; 3×5米 are the sides of a thing, and no figure. */
    private int multiplied(Figure one, Figure two) {
        UnitMatcher.Hit unit = two.unit();
        if (one.unit() != null && unit != null && !sameKind(one.unit(), unit)) {
            single(one, null, one.start());
            return two.start();
        }
        if (unit != null && reader.multiplied.contains(unit.unit().kind())) {
            Numeral written = two.numeral();
            Numeral whole = new Numeral(
                    one.start(),
                    written.end(),
                    one.numeral().value().multiply(written.value()),
                    null,
                    written.scale(),
                    written.qualifier(),
                    written.style());
            single(new Figure(one.start(), two.end(), whole, unit, false), null, one.start());
        }
        return two.end();
    }

    private static boolean sameKind(UnitMatcher.Hit one, UnitMatcher.Hit two) {
        return one.unit().kind().equals(two.unit().kind());
    }

    /** Adds the figure, where it counts as one; {@code low} is the lower end of the range that it ends. */
    private void single(Figure figure, @Nullable BigDecimal low, int start) {
        Numeral numeral = figure.numeral();
        boolean round = numeral.style() == Numeral.Style.ROUND;
        if (figure.none() || numeral.style() == Numeral.Style.POSITIONAL || isVague(start)) {
            return;
        }
        Trie.Match<UnitWord> prefix = reader.units.prefix(text, start);
        int from = prefix == null ? start : start - prefix.length();
        QualifierMatcher.Hit before = reader.qualifiers.before(text, from, round);
        QualifierMatcher.Hit after = reader.qualifiers.after(text, figure.end());
        Qualifier qualifier = qualifier(numeral, before, after);
        UnitMatcher.Hit unit = unit(figure, prefix);
        if (round && qualifier == Qualifier.EXACT && !namesClass(figure)) {
            return;
        }
        if (unit == null) {
            unitless(figure);
            return;
        }
        boolean article = isOne(numeral) && reader.counted.contains(unit.unit().kind());
        if (article && reader.oneVerbs.longestBefore(text, from) == null) {
            return;
        }
        BigDecimal value = unit.normalise(numeral.value());
        BigDecimal high = numeral.high() == null ? null : unit.normalise(numeral.high());
        Span number = new Span(start, figure.end());
        int spanStart = before == null ? from : from - before.length();
        int spanEnd = after == null ? figure.end() : figure.end() + after.length();
        quantities.add(new Quantity(
                new Span(spanStart, spanEnd),
                number,
                low == null ? value : low,
                low == null ? high : value,
                unit.unit().unit(),
                unit.unit().kind(),
                qualifier));
    }

    /** 万吨级, 千万千瓦级: the class of a thing is told by a bare scale word. */
    private boolean namesClass(Figure figure) {
        int end = figure.end();
        Set<Character> signs = reader.numerals.classSigns();
        return signs.contains(text.charAt(end - 1)) || (end < text.length() && signs.contains(text.charAt(end)));
    }

    /** 几百, 数十亿: a scale word behind 数 or 几 begins no number. */
    private boolean isVague(int start) {
        return start > 0
                && reader.numerals.vague().contains(text.charAt(start - 1))
                && reader.numerals.scales().containsKey(text.charAt(start));
    }

    private static boolean isOne(Numeral numeral) {
        return numeral.style() == Numeral.Style.HANZI_DIGIT && numeral.value().equals(BigDecimal.ONE);
    }

    /** A bound beats an approximation, and what stands nearer to the number beats what stands farther off. */
    private static Qualifier qualifier(
            Numeral numeral, QualifierMatcher.@Nullable Hit before, QualifierMatcher.@Nullable Hit after) {
        Qualifier found = sharper(numeral.qualifier(), after);
        return sharper(found, before);
    }

    private static Qualifier sharper(Qualifier known, QualifierMatcher.@Nullable Hit hit) {
        boolean open = known == Qualifier.EXACT || known == Qualifier.ABOUT;
        return hit != null && open ? hit.qualifier() : known;
    }

    private UnitMatcher.@Nullable Hit unit(Figure figure, Trie.@Nullable Match<UnitWord> prefix) {
        UnitMatcher.Hit written = figure.unit();
        if (prefix != null
                && (written == null
                        || written.unit().kind().equals(prefix.value().kind()))) {
            return new UnitMatcher.Hit(prefix.value(), figure.end());
        }
        return written == null && isLarge(figure) && afterMoneyWord(figure.start())
                ? new UnitMatcher.Hit(reader.money, figure.end())
                : written;
    }

    /** 万 is left without 元 only at the end of a clause: 资金500万, but 投入2万工日. */
    private boolean isLarge(Figure figure) {
        BigDecimal scale = figure.numeral().scale();
        int end = Signs.skipSpaces(text, figure.end());
        return scale.compareTo(WAN) > 0 || (scale.compareTo(WAN) == 0 && isClauseEnd(end));
    }

    /** 投资120亿: a bare 亿 is money where a money word stands before it in its clause. */
    private boolean afterMoneyWord(int start) {
        for (int i = start; i > Math.max(0, start - MONEY_REACH); i--) {
            if (reader.moneyWords.longestBefore(text, i) != null) {
                return true;
            }
            if (CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /**
     * A number before a Latin word, or before a Chinese word of at most three signs that ends the clause, as a unit does; other words
     * behind a bare number are mostly names.
     */
    private void unitless(Figure figure) {
        int from = figure.end();
        int end = from;
        while (end < text.length() && Exclusions.isLatin(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            while (end < text.length() && end - from < LONGEST_UNIT && isHanzi(text.charAt(end))) {
                end++;
            }
            end = isClauseEnd(end) ? end : from;
        }
        if (figure.numeral().style() == Numeral.Style.ARABIC && end > from) {
            issues.add(new TextIssue(
                    TextIssue.UNKNOWN_UNIT,
                    new Span(figure.start(), end),
                    "no unit of jobs/lexicon/units.yml: " + text.substring(from, end)));
        }
    }

    private boolean isClauseEnd(int at) {
        return at == text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
