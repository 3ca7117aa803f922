package org.taizhang.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.SmallNumbers.Small;
import org.taizhang.text.SpanWord.Reach;
import org.taizhang.text.Stated.Form;

/**
 * Parses stretches that are counted from the day of the report: 过去五年, 近三年来, 今后五年, 未来3年, 两年内, 6个月内.
 *
 * <p>A stretch without such a word beside it is a duration (工期两年), and so is one behind a word that measures it (历时近三年).
 */
final class CountedSpans {
    private static final String OF = "的";
    private static final String YEAR = "年";
    private static final String MONTH = "个月";
    private static final String HALF_A_YEAR = "半年";
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;
    /** Reports on a year come out in the first months of the next. */
    private static final int REPORTING_MONTHS = 3;

    private final SmallNumbers numbers;
    private final Trie<SpanWord> openings;
    private final Trie<SpanWord> closings;

    CountedSpans(SmallNumbers numbers, List<SpanWord> words) {
        this.numbers = numbers;
        this.openings = on(words, QualifierWord.Place.BEFORE);
        this.closings = on(words, QualifierWord.Place.AFTER);
    }

    private static Trie<SpanWord> on(List<SpanWord> words, QualifierWord.Place side) {
        Map<String, SpanWord> byWord = new HashMap<>();
        words.stream().filter(word -> word.side() == side).forEach(word -> byWord.put(word.word(), word));
        return Trie.of(byWord);
    }

    /** A number of months and the place behind its unit. */
    private record Length(int months, int end) {
        boolean ofYears() {
            return months % MONTHS_OF_YEAR == 0;
        }

        int years() {
            return months / MONTHS_OF_YEAR;
        }
    }

    /** The stretch that begins at a place; null where none does, or the day from which it counts is not known. */
    @Nullable
    Stated parse(String text, int at, @Nullable LocalDate today) {
        if (today == null) {
            return null;
        }
        Trie.Match<SpanWord> opening = openings.longest(text, at);
        Length length = length(text, Signs.skipSpaces(text, opening == null ? at : at + opening.length()));
        if (length == null || length.months() == 0) {
            return null;
        }
        Trie.Match<SpanWord> closing = closings.longest(text, length.end());
        Reach reach = reach(opening, closing);
        if (reach == null || reach == Reach.FROM_EVENT || (!length.ofYears() && reach != Reach.FROM_TODAY)) {
            return null;
        }
        int end = length.end() + (closing == null ? 0 : closing.length());
        if (reach == Reach.FROM_TODAY && text.startsWith(OF, end)) {
            return null;
        }
        Form form = reach == Reach.FROM_TODAY ? Form.DEADLINE : Form.PLAIN;
        return Stated.fixed(at, end, window(reach, length, today), form);
    }

    /** How long a stretch is that counts from an event (签约之日起两个月内), and so is no time; 0 where none begins at the place. */
    int fromEvent(String text, int at) {
        Trie.Match<SpanWord> opening = openings.longest(text, at);
        if (opening == null || opening.value().reach() != Reach.FROM_EVENT) {
            return 0;
        }
        Length length = length(text, Signs.skipSpaces(text, at + opening.length()));
        return length == null ? 0 : length.end() - at;
    }

    /** 近 needs the 来 behind it, as it may also say that a duration is not quite reached; any other word stands alone. */
    private static @Nullable Reach reach(
            Trie.@Nullable Match<SpanWord> opening, Trie.@Nullable Match<SpanWord> closing) {
        if (opening == null) {
            return closing == null ? null : closing.value().reach();
        }
        Reach reach = opening.value().reach();
        boolean open = reach == Reach.UP_TO_TODAY;
        return open && (closing == null || closing.value().reach() != reach) ? null : reach;
    }

    private @Nullable Length length(String text, int at) {
        if (text.startsWith(HALF_A_YEAR, at)) {
            return new Length(MONTHS_OF_HALF, at + HALF_A_YEAR.length());
        }
        Small number = numbers.small(text, at);
        if (number == null) {
            return null;
        }
        int unit = Signs.skipSpaces(text, number.end());
        if (text.startsWith(YEAR, unit)) {
            return new Length(MONTHS_OF_YEAR * number.value(), unit + YEAR.length());
        }
        return text.startsWith(MONTH, unit) ? new Length(number.value(), unit + MONTH.length()) : null;
    }

    /** 三年来; 一年来 is the year that is reported on: told in spring, the one before. */
    private static Window upTo(LocalDate today, int years) {
        int year = today.getYear();
        if (years > 1) {
            return new Window(LocalDate.of(year - years, 1, 1), today, Granularity.YEARS);
        }
        return today.getMonthValue() <= REPORTING_MONTHS
                ? Window.years(year - 1, year - 1)
                : new Window(LocalDate.of(year, 1, 1), today, Granularity.YEAR);
    }

    private static Window window(Reach reach, Length length, LocalDate today) {
        int year = today.getYear();
        return switch (reach) {
            case BEFORE_THIS_YEAR -> Window.years(year - length.years(), year - 1);
            case UP_TO_TODAY -> upTo(today, length.years());
            case FROM_THIS_YEAR -> Window.years(year, year + length.years() - 1);
            case FROM_TODAY, FROM_EVENT ->
                new Window(
                        today,
                        today.plusMonths(length.months()),
                        length.ofYears() ? Granularity.YEARS : Granularity.MONTH);
        };
    }
}
