package org.taizhang.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of times.
 *
 * @param words that stand by themselves: 去年, 一季度, 年底
 * @param afterYear short forms that need a year before them: the 底 of 2020年底
 * @param afterMonth short forms that need a month before them: the 中旬 of 3月中旬
 * @param spans beside a counted stretch of years: 过去, 今后, 来
 * @param marks before and after a time
 * @param senses words that make a bare month one to come (计划, 将) or gone by (已, 了), and their look-alikes (即将, 为了)
 * @param rangeSigns what joins two times besides the range signs of numbers: 起至
 * @param numberEndings what stands between a number and 月内 or 年内 that makes a duration of them: 两个月内
 * @param captionWords behind a day, at the end of a photo caption: 摄
 * @param tellingWords behind the day on which somebody spoke to the paper: 告诉记者
 * @param reportWords in the title of a report on a period that is over: 公报
 * @param reviewWords in the heading of a look back on a year that is over: 回顾
 */
public record TimeWords(
        List<TimeWord> words,
        List<TimeWord> afterYear,
        List<TimeWord> afterMonth,
        List<Festival> festivals,
        List<SpanWord> spans,
        List<TimeMark> marks,
        Map<String, TimeSense> senses,
        Set<String> rangeSigns,
        Set<Character> numberEndings,
        Set<String> captionWords,
        Set<String> tellingWords,
        Set<String> reportWords,
        Set<String> reviewWords) {
    public TimeWords {
        words = List.copyOf(words);
        afterYear = List.copyOf(afterYear);
        afterMonth = List.copyOf(afterMonth);
        festivals = List.copyOf(festivals);
        spans = List.copyOf(spans);
        marks = List.copyOf(marks);
        senses = Map.copyOf(senses);
        rangeSigns = Set.copyOf(rangeSigns);
        numberEndings = Set.copyOf(numberEndings);
        captionWords = Set.copyOf(captionWords);
        tellingWords = Set.copyOf(tellingWords);
        reportWords = Set.copyOf(reportWords);
        reviewWords = Set.copyOf(reviewWords);
    }
}
