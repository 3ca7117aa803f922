package org.taizhang.text;

import java.util.List;
import java.util.Set;

/**
 * The words of times.
 *
 * @param words that stand by themselves: 去年, 一季度, 年底
 * @param afterYear short forms that need a year before them: the 底 of 2020年底
 * @param afterMonth short forms that need a month before them: the 中旬 of 3月中旬
 * @param marks before and after a time
 * @param future words that make a bare month one to come: 计划, 将
 * @param past words that make a bare month one gone by: 已, 了
 */
public record TimeWords(
        List<TimeWord> words,
        List<TimeWord> afterYear,
        List<TimeWord> afterMonth,
        List<Festival> festivals,
        List<TimeMark> marks,
        Set<String> future,
        Set<String> past) {
    public TimeWords {
        words = List.copyOf(words);
        afterYear = List.copyOf(afterYear);
        afterMonth = List.copyOf(afterMonth);
        festivals = List.copyOf(festivals);
        marks = List.copyOf(marks);
        future = Set.copyOf(future);
        past = Set.copyOf(past);
    }
}
