package org.taizhang.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the reading of quantities builds once from the words. */
final class QuantityGrammar {
    private final Numerals numerals;
    private final UnitWords unitWords;
    private final UnitMatcher units;
    private final QualifierMatcher qualifiers;
    private final Exclusions exclusions;
    private final FigureReader figures;
    private final Trie<Boolean> rangeSigns;
    private final Trie<Boolean> moneyWords;
    private final Trie<Boolean> oneVerbs;
    private final Trie<Boolean> pronouns;

    QuantityGrammar(Words words) {
        numerals = words.numerals();
        unitWords = words.units();
        units = new UnitMatcher(unitWords, words.notQuantities().after());
        qualifiers = new QualifierMatcher(words.qualifiers());
        exclusions = new Exclusions(words.notQuantities());
        figures = new FigureReader(numerals, units, unitWords.percent());
        rangeSigns = Trie.of(flags(numerals.rangeSigns()));
        moneyWords = Trie.backwards(flags(unitWords.moneyWords()));
        oneVerbs = Trie.backwards(flags(unitWords.oneVerbs()));
        pronouns = Trie.backwards(flags(unitWords.pronouns()));
    }

    private static Map<String, Boolean> flags(Set<String> words) {
        Map<String, Boolean> flags = new HashMap<>();
        words.forEach(word -> flags.put(word, true));
        return flags;
    }

    FigureReader figures() {
        return figures;
    }

    Exclusions exclusions() {
        return exclusions;
    }

    QualifierMatcher qualifiers() {
        return qualifiers;
    }

    /** The currency that stands before the number; null where there is none. */
    Trie.@Nullable Match<UnitWord> currencyBefore(String text, int start) {
        return units.prefix(text, start);
    }

    /** The unit of a bare 亿 behind a money word. */
    UnitWord money() {
        return unitWords.money();
    }

    /** How long the sign is that joins the ends of a range at {@code at}; 0 where there is none. */
    int rangeSign(String text, int at) {
        Trie.Match<Boolean> sign = rangeSigns.longest(text, at);
        return sign == null ? 0 : sign.length();
    }

    boolean isTimesSign(String text, int at) {
        return at < text.length() && numerals.timesSigns().contains(text.charAt(at));
    }

    /** 由 before the first of two figures. */
    boolean isChangeBefore(String text, int start) {
        return start > 0 && numerals.changeWords().contains(text.charAt(start - 1));
    }

    /** 几百, 数十亿: a scale word behind 数 or 几 begins no number. */
    boolean isVague(String text, int start) {
        return start > 0
                && numerals.vague().contains(text.charAt(start - 1))
                && numerals.scales().containsKey(text.charAt(start));
    }

    /** 万吨级, 千万千瓦级: the class of a thing is told by a bare scale word. */
    boolean isClassAt(String text, int end) {
        boolean inside = numerals.classSigns().contains(text.charAt(end - 1));
        return inside || (end < text.length() && numerals.classSigns().contains(text.charAt(end)));
    }

    /** The minus of -3.2%, where it joins no number to it. */
    boolean isMinusBefore(String text, int start) {
        return start > 0
                && numerals.minusSigns().contains(text.charAt(start - 1))
                && (start == 1 || !Exclusions.isLatinOrDigit(text.charAt(start - 2)));
    }

    boolean isSigned(UnitWord unit) {
        return unitWords.signed().contains(unit.kind());
    }

    /** Whether 2×34 of the unit is one whole. */
    boolean isMultiplied(UnitWord unit) {
        return unitWords.multiplied().contains(unit.kind());
    }

    /** Whether a bare 一 before the unit is an article: 一家, 一个. */
    boolean isCounted(UnitWord unit) {
        return unitWords.counted().contains(unit.kind());
    }

    /** 泵站一座: whether 一 behind the noun of a thing is a figure. */
    boolean countsBehindNoun(UnitWord unit) {
        return unitWords.listed().contains(unit.unit());
    }

    boolean endsWithPronoun(String text, int end) {
        return pronouns.longestBefore(text, end) != null;
    }

    boolean endsWithOneVerb(String text, int end) {
        return oneVerbs.longestBefore(text, end) != null;
    }

    boolean endsWithMoneyWord(String text, int end) {
        return moneyWords.longestBefore(text, end) != null;
    }
}
