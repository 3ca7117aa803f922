package org.taizhang.text;

import java.util.List;
import java.util.Set;

/**
 * Units, classifiers, and what stands for them where they are left out.
 *
 * @param units all words that stand behind a number
 * @param prefixes currency words and signs before the number, each as the unit that it stands for: 人民币, ￥
 * @param percent the unit of 百分之 and of fractions
 * @param money the unit of a bare 亿 or 万 behind a money word
 * @param moneyWords words that make money of a bare 亿 or 万 behind them: 投资120亿
 * @param oneVerbs verbs before 一 + classifier that make a figure of it: 建成一座
 * @param listed classifiers whose 一 is a figure where it stands behind its noun: 泵站一座
 * @param pronouns words before 一 that make a pronoun of it: 另一座
 * @param limits words behind a unit that make a class of things of it: 100个亿元以上项目
 * @param counted kinds of things counted, where a bare 一 is an article and no figure
 * @param signed kinds that can be negative: a rate, a temperature
 * @param multiplied kinds of which 2×34万千瓦 names one whole
 */
public record UnitWords(
        List<UnitWord> units,
        List<UnitWord> prefixes,
        UnitWord percent,
        UnitWord money,
        Set<String> moneyWords,
        Set<String> oneVerbs,
        Set<String> listed,
        Set<String> pronouns,
        Set<String> limits,
        Set<String> counted,
        Set<String> signed,
        Set<String> multiplied) {
    public UnitWords {
        units = List.copyOf(units);
        prefixes = List.copyOf(prefixes);
        moneyWords = Set.copyOf(moneyWords);
        oneVerbs = Set.copyOf(oneVerbs);
        listed = Set.copyOf(listed);
        pronouns = Set.copyOf(pronouns);
        limits = Set.copyOf(limits);
        counted = Set.copyOf(counted);
        signed = Set.copyOf(signed);
        multiplied = Set.copyOf(multiplied);
    }
}
