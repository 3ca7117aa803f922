package org.taizhang.text;

import java.util.List;
import java.util.Set;

/**
 * What holds a numeral and is no figure.
 *
 * @param phrases idioms, slogans, names: 一带一路, 千方百计; the numerals in them are left alone
 * @param before words that make an ordinal or name of the number behind them: 第, 国道G
 * @param notBefore longer words that end like one of these and do not: 目前, 此前
 * @param after words that make a date, duration, rank or name of the number before them: 月, 小时, 届, 国道
 * @param frames words on both sides: 前10名
 */
public record NotQuantities(
        Set<String> phrases, Set<String> before, Set<String> notBefore, Set<String> after, List<Frame> frames) {
    /** Words that make no figure of a number only where they stand on both sides of it. */
    public record Frame(Set<String> before, Set<String> after) {
        public Frame {
            before = Set.copyOf(before);
            after = Set.copyOf(after);
        }
    }

    public NotQuantities {
        phrases = Set.copyOf(phrases);
        before = Set.copyOf(before);
        notBefore = Set.copyOf(notBefore);
        after = Set.copyOf(after);
        frames = List.copyOf(frames);
    }
}
