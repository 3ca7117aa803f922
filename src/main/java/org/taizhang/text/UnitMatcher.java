package org.taizhang.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what stands behind a number: a unit, something that makes it no figure, or neither. */
final class UnitMatcher implements NumeralScanner.UnitAhead {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** Square metres of 亩 do not end; the contract's gold keeps two decimals. */
    private static final int DECIMALS = 2;

    private final Trie<List<UnitWord>> units;
    private final Trie<UnitWord> prefixes;
    private final Trie<Boolean> none;
    private final Trie<Boolean> limits;

    /** A unit in its place. */
    record Hit(UnitWord unit, int end) {
        BigDecimal normalise(BigDecimal written) {
            BigDecimal product = written.multiply(unit.multiplier());
            if (unit.divisor().compareTo(BigDecimal.ONE) == 0) {
                return plain(product);
            }
            return plain(product.divide(unit.divisor(), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    UnitMatcher(UnitWords words, Set<String> afterNoFigure) {
        Map<String, List<UnitWord>> byWord = new HashMap<>();
        words.units()
                .forEach(unit -> byWord.computeIfAbsent(unit.word(), w -> new ArrayList<>())
                        .add(unit));
        units = Trie.of(byWord);
        Map<String, UnitWord> byPrefix = new HashMap<>();
        words.prefixes().forEach(prefix -> byPrefix.put(prefix.word(), prefix));
        prefixes = Trie.backwards(byPrefix);
        Map<String, Boolean> noFigure = new HashMap<>();
        afterNoFigure.forEach(word -> noFigure.put(word, true));
        none = Trie.of(noFigure);
        Map<String, Boolean> limitWords = new HashMap<>();
        words.limits().forEach(word -> limitWords.put(word, true));
        limits = Trie.of(limitWords);
    }

    /** A figure without superfluous zeros behind the point, and never in the notation of powers. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public boolean isLimit(String text, int from) {
        Trie.Match<List<UnitWord>> unit = units.longest(text, from);
        return unit != null && limits.longest(text, from + unit.length()) != null;
    }

    /** Whether a unit of more than one sign begins here, so that its first sign is no scale word. */
    @Override
    public boolean at(String text, int at) {
        Trie.Match<List<UnitWord>> match = units.longest(text, at);
        return match != null && match.length() > 1;
    }

    /** The unit behind {@code numeral}; null where there is none. */
    @Nullable
    Hit match(String text, Numeral numeral) {
        int at = Signs.skipSpaces(text, numeral.end());
        Trie.Match<List<UnitWord>> match = units.longest(text, at);
        while (match != null) {
            int end = at + match.length();
            for (UnitWord unit : match.value()) {
                if (takes(unit, numeral) && !follows(unit, text, end)) {
                    return new Hit(unit, end);
                }
            }
            match = match.length() == 1 ? null : units.longest(text, at, match.length() - 1);
        }
        return null;
    }

    /** How long the word behind the number is that makes it a date, a duration or a name; 0 where there is none. */
    int lengthOfNone(String text, Numeral numeral) {
        int at = Signs.skipSpaces(text, numeral.end());
        Trie.Match<Boolean> match = none.longest(text, at);
        return match == null ? 0 : at + match.length() - numeral.end();
    }

    /** The currency that stands before the number; null where there is none. */
    Trie.@Nullable Match<UnitWord> prefix(String text, int numberStart) {
        return prefixes.longestBefore(text, numberStart);
    }

    /** What stands behind the unit makes another word of it; a Latin unit ends with its last letter. */
    private static boolean follows(UnitWord unit, String text, int end) {
        if (end < text.length() && Exclusions.isLatin(text.charAt(end)) && Exclusions.isLatin(text.charAt(end - 1))) {
            return true;
        }
        for (String word : unit.notBefore()) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takes(UnitWord unit, Numeral numeral) {
        return switch (unit.takes()) {
            case ANY -> true;
            case COMPOSED -> numeral.style() != Numeral.Style.HANZI_DIGIT;
            case ARABIC -> numeral.style() == Numeral.Style.ARABIC;
            case LARGE -> numeral.scale().compareTo(WAN) >= 0;
        };
    }
}
