package org.taizhang.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.text.UnitMatcher.Hit;

/** Decides which figures count, gives them their qualifiers, and gathers them with the doubts. */
final class QuantityCollector {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** How far before a bare 亿 the word may stand that makes money of it. */
    private static final int MONEY_REACH = 12;

    private static final int LONGEST_UNIT = 3;
    /** What stands between the items of a list. */
    private static final String ITEM_JOINTS = "及和与";

    private static final String CLAUSE_ENDS = "，,。；;：:！？!?、）)\n";

    private final QuantityGrammar grammar;
    private final String text;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<TextIssue> issues = new ArrayList<>();

    QuantityCollector(QuantityGrammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
    }

    QuantityReader.Result result() {
        return new QuantityReader.Result(quantities, issues);
    }

    /** Adds the figure where it counts as one. */
    void add(Figure figure) {
        add(figure, figure.start(), null);
    }

    /** Adds a range from {@code low}, the normalised figure of {@code one}, to {@code two}. */
    void addRange(Figure one, BigDecimal low, Figure two) {
        add(two, one.start(), low);
    }

    private void add(Figure figure, int start, @Nullable BigDecimal low) {
        Numeral numeral = figure.numeral();
        if (figure.none() || numeral.style() == Numeral.Style.POSITIONAL || grammar.isVague(text, start)) {
            return;
        }
        Trie.Match<UnitWord> currency = grammar.currencyBefore(text, start);
        int from = currency == null ? start : start - currency.length();
        Hit unit = unit(figure, currency);
        boolean round = numeral.style() == Numeral.Style.ROUND;
        QualifierMatcher.Hit before = grammar.qualifiers().before(text, from, round);
        QualifierMatcher.Hit after = grammar.qualifiers().after(text, figure.end());
        Qualifier qualifier = sharper(sharper(numeral.qualifier(), after), before);
        boolean bareScale = round && qualifier == Qualifier.EXACT && !isStated(figure, from);
        if (unit == null && !bareScale) {
            unitless(figure);
        }
        if (unit == null || bareScale || isArticle(figure, unit.unit(), from)) {
            return;
        }
        Span number = new Span(start, figure.end());
        Span span = new Span(
                before == null ? from : from - before.length(),
                after == null ? figure.end() : figure.end() + after.length());
        quantities.add(quantity(span, number, figure, unit, low, qualifier));
    }

    private Quantity quantity(
            Span span, Span number, Figure figure, Hit unit, @Nullable BigDecimal low, Qualifier qualifier) {
        boolean negative = grammar.isSigned(unit.unit()) && grammar.isMinusBefore(text, number.start());
        BigDecimal written = figure.numeral().value();
        BigDecimal upper = figure.numeral().high();
        BigDecimal value = unit.normalise(negative ? written.negate() : written);
        BigDecimal high = upper == null ? null : unit.normalise(upper);
        return new Quantity(
                span,
                number,
                low == null ? value : low,
                low == null ? high : value,
                unit.unit().unit(),
                unit.unit().kind(),
                qualifier);
    }

    /** 千万千瓦级, 捐款百万元: a bare scale word that is a number all the same. */
    private boolean isStated(Figure figure, int from) {
        return grammar.isClassAt(text, figure.end()) || grammar.endsWithMoneyWord(text, from);
    }

    /** 一座, 一家: an article, and a figure only behind a verb such as 建成 or behind the noun that it counts (泵站一座、水闸三座). */
    private boolean isArticle(Figure figure, UnitWord unit, int from) {
        Numeral numeral = figure.numeral();
        return numeral.style() == Numeral.Style.HANZI_DIGIT
                && Signs.isOne(numeral.value())
                && grammar.isCounted(unit)
                && !grammar.endsWithOneVerb(text, from)
                && !(grammar.countsBehindNoun(unit) && isBehindNoun(figure, from));
    }

    private boolean isBehindNoun(Figure figure, int from) {
        return from > 1
                && isHanzi(text.charAt(from - 1))
                && isHanzi(text.charAt(from - 2))
                && isItemEnd(figure.end())
                && !grammar.endsWithPronoun(text, from);
    }

    /** 泵站一座及配套设施: an item ends with its clause or before another. */
    private boolean isItemEnd(int end) {
        return isClauseEnd(end) || ITEM_JOINTS.indexOf(text.charAt(end)) >= 0;
    }

    /** A bound beats an approximation, and what stands nearer to the number beats what stands farther off. */
    private static Qualifier sharper(Qualifier known, QualifierMatcher.@Nullable Hit hit) {
        boolean open = known == Qualifier.EXACT || known == Qualifier.ABOUT;
        return hit != null && open ? hit.qualifier() : known;
    }

    private @Nullable Hit unit(Figure figure, Trie.@Nullable Match<UnitWord> currency) {
        Hit written = figure.unit();
        if (currency != null
                && (written == null
                        || written.unit().kind().equals(currency.value().kind()))) {
            return new Hit(currency.value(), figure.end());
        }
        boolean money = written == null && isLarge(figure) && isMoney(figure.start());
        return money ? new Hit(grammar.money(), figure.end()) : written;
    }

    /** 万 is left without 元 only at the end of a clause: 资金500万, but 投入2万工日. */
    private boolean isLarge(Figure figure) {
        int size = figure.numeral().scale().compareTo(WAN);
        return size > 0 || (size == 0 && isClauseEnd(Signs.skipSpaces(text, figure.end())));
    }

    /** 投资120亿: a bare 亿 is money where a money word stands before it in its clause. */
    private boolean isMoney(int start) {
        for (int i = start; i > Math.max(0, start - MONEY_REACH); i--) {
            if (grammar.endsWithMoneyWord(text, i)) {
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
            Span place = new Span(figure.start(), end);
            String trouble = "no unit of jobs/lexicon/units.yml: " + text.substring(from, end);
            issues.add(new TextIssue(TextIssue.UNKNOWN_UNIT, place, trouble));
        }
    }

    private boolean isClauseEnd(int at) {
        return at == text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
