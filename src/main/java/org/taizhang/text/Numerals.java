package org.taizhang.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * The signs of which numerals are built.
 *
 * @param digits 〇一二…九, their full-width Arabic, formal and colloquial forms, with their value
 * @param scales 十 to 亿, powers of ten
 * @param tens 廿 and 卅, with their value
 * @param decimalPoints between whole and fraction
 * @param inner what stands between a number and its unit: 余, 多, 几, 来
 * @param vague what makes a scale word after it no number: 几百, 数千
 * @param rangeSigns what joins the ends of a range: 至, 到, —, ~
 * @param minusSigns before a negative number
 * @param timesSigns what multiplies: 2×34万千瓦
 * @param partSign between whole and part: 三分之二
 * @param spokenPoint the decimal point of 三点五
 * @param clockSigns what makes a time of day of 三点十五
 * @param changeWords what makes two figures of 由3条到5条
 * @param spokenClassifiers what stands before 亿 in speech: 9.6个亿
 * @param classSigns what makes a figure of a bare scale word before them: 万吨级
 * @param partsOf 百分之 and its like, with the factor that makes it percent
 */
public record Numerals(
        Map<Character, Integer> digits,
        Map<Character, BigDecimal> scales,
        Map<Character, Integer> tens,
        Map<Character, Qualifier> inner,
        Set<Character> vague,
        Set<Character> decimalPoints,
        Set<String> rangeSigns,
        Set<Character> minusSigns,
        Set<Character> timesSigns,
        Map<String, BigDecimal> partsOf,
        String partSign,
        char spokenPoint,
        Set<Character> clockSigns,
        Set<Character> changeWords,
        Set<Character> spokenClassifiers,
        Set<Character> classSigns) {
    public Numerals {
        digits = Map.copyOf(digits);
        scales = Map.copyOf(scales);
        tens = Map.copyOf(tens);
        inner = Map.copyOf(inner);
        vague = Set.copyOf(vague);
        decimalPoints = Set.copyOf(decimalPoints);
        rangeSigns = Set.copyOf(rangeSigns);
        minusSigns = Set.copyOf(minusSigns);
        timesSigns = Set.copyOf(timesSigns);
        partsOf = Map.copyOf(partsOf);
        clockSigns = Set.copyOf(clockSigns);
        changeWords = Set.copyOf(changeWords);
        spokenClassifiers = Set.copyOf(spokenClassifiers);
        classSigns = Set.copyOf(classSigns);
    }
}
