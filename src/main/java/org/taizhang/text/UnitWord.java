package org.taizhang.text;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A unit or classifier as it is written behind a number.
 *
 * @param word as written
 * @param unit the contract's unit that it is normalised to
 * @param kind what it measures: money, length, count …
 * @param multiplier a figure in {@code unit} is the number written, times this
 * @param divisor and divided by this (亩 = 10000/15 m2)
 * @param takes which numerals it takes
 * @param notBefore what may not follow it: 人 before 均 is no unit
 */
public record UnitWord(
        String word,
        String unit,
        String kind,
        BigDecimal multiplier,
        BigDecimal divisor,
        Takes takes,
        Set<String> notBefore) {
    /** Which numerals a unit takes. Every unit takes Arabic digits. */
    public enum Takes {
        /** every numeral: 三公里 */
        ANY,
        /** Chinese numerals of more than one sign: 二十里, but no 三里 */
        COMPOSED,
        /** Arabic digits alone: 6大工程, but no 六大工程 */
        ARABIC,
        /** a number that ends in 万 or 亿: 3亿度, but no 36度 */
        LARGE
    }

    public UnitWord {
        if (word.isEmpty() || kind.isEmpty() || divisor.signum() <= 0) {
            throw new IllegalArgumentException("a unit word needs a word, a kind and a positive divisor: " + word);
        }
        notBefore = Set.copyOf(notBefore);
    }
}
