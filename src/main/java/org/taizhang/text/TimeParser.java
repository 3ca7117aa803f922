package org.taizhang.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.SmallNumbers.Small;
import org.taizhang.text.Stated.Form;

/** Parses a single time at a place: 2020年3月5日, 去年四季度, 8月底, 27日, “十四五”. Holds all that is built once from the words. */
final class TimeParser {
    static final char MONTH = '月';
    private static final char YEAR = '年';
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final int CENTURY = 2000;
    /** A paper that writes a year in two digits speaks of its own times. */
    private static final int BRIEF_YEARS = 15;

    private static final String ISO_JOINTS = "-./－．／";

    private final SmallNumbers numbers;
    private final Trie<TimeWord> words;
    private final YearParts parts;
    private final CountedSpans spans;
    private final Set<Character> numberEndings;
    private final Set<String> reviewWords;
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    TimeParser(Words words) {
        numbers = new SmallNumbers(words.numerals());
        parts = new YearParts(numbers, words);
        spans = new CountedSpans(numbers, words.times().spans());
        numberEndings = words.times().numberEndings();
        reviewWords = words.times().reviewWords();
        Map<String, TimeWord> byWord = new HashMap<>();
        words.times().words().forEach(word -> byWord.put(word.word(), word));
        this.words = Trie.of(byWord);
        mark(byWord.keySet());
        words.times().spans().forEach(span -> begins[span.word().charAt(0)] = true);
        words.times().festivals().forEach(festival -> begins[festival.word().charAt(0)] = true);
        words.numerals().digits().keySet().forEach(c -> begins[c] = true);
        words.numerals().tens().keySet().forEach(c -> begins[c] = true);
        words.numerals().scales().keySet().forEach(c -> begins[c] = true);
    }

    private void mark(Set<String> beginnings) {
        beginnings.forEach(word -> begins[word.charAt(0)] = true);
    }

    boolean begins(char c) {
        return Signs.isArabicDigit(c) || begins[c];
    }

    boolean isNumeral(char c) {
        return Signs.isArabicDigit(c) || numbers.isNumeral(c);
    }

    /** A sign that makes a duration of 年内 or 月内 behind it: 五年内, 两个月内. */
    boolean isNumeralEnding(char c) {
        return isNumeral(c) || numberEndings.contains(c);
    }

    /** 年 and 月, with which words begin that a number turns into a duration: 五年内. */
    static boolean isCalendarSign(char c) {
        return c == YEAR || c == MONTH;
    }

    /** Behind the number at {@code at} that begins no time, or behind the one sign there. */
    int behindNumber(String text, int at) {
        int end = at + 1;
        if (isNumeral(text.charAt(at))) {
            while (end < text.length() && isNumeral(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    static boolean startsWith(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** A word that looks like a time and is none: how long it is, 0 where there is none. */
    int lookalike(String text, int at) {
        Trie.Match<TimeWord> match = words.longest(text, at);
        return match != null && match.value().kind() == TimeWord.Kind.NONE ? match.length() : spans.fromEvent(text, at);
    }

    /** The time that begins at {@code at}; null where none does, or none that the context lets resolve. */
    @Nullable
    Stated parse(String text, int at, Anchors anchors) {
        Stated counted = spans.parse(text, at, anchors.reportDay());
        if (counted != null) {
            return counted;
        }
        Trie.Match<TimeWord> word = words.longest(text, at);
        if (word != null) {
            Stated named = byWord(text, at, word, anchors);
            if (named != null) {
                return named;
            }
        }
        Stated festival = parts.festival(text, at, at, null);
        if (festival != null) {
            return festival;
        }
        Stated brief = inBriefYear(text, at, anchors);
        if (brief != null) {
            return brief;
        }
        Stated dated = numbered(text, at);
        return dated != null ? dated : bareDay(text, at);
    }

    private @Nullable Stated byWord(String text, int at, Trie.Match<TimeWord> match, Anchors anchors) {
        TimeWord word = match.value();
        int end = at + match.length();
        int offset = word.number();
        return switch (word.kind()) {
            case YEAR -> withYear(text, at, end, anchors.issueYear(offset));
            case SAME_YEAR -> withYear(text, at, end, anchors.lastYear(offset));
            case MONTH -> parts.ofMonth(text, at, end, anchors.issueMonth(offset));
            case SAME_MONTH -> parts.ofMonth(text, at, end, anchors.lastMonth(offset));
            case DAY -> onDay(at, end, anchors.issueDay(offset), Form.PLAIN);
            case SAME_DAY -> onDay(at, end, anchors.lastDay(offset), Form.PLAIN);
            case SAME_PERIOD -> samePeriod(at, end, anchors.lastPeriod());
            case NOW -> onDay(at, end, anchors.reportDay(), Form.NOW);
            case WEEK -> inWeek(text, at, end, anchors.issueDay(7 * offset));
            case PLAN -> Stated.fixed(at, end, Window.plan(offset), Form.PLAN);
            case TWO_YEARS -> twoYears(at, end, anchors.issueYear(offset));
            case NONE -> null;
            default -> parts.named(text, at, end, null, word);
        };
    }

    private @Nullable Stated withYear(String text, int at, int end, @Nullable Integer year) {
        return year == null ? null : parts.ofYear(text, at, end, year);
    }

    private static @Nullable Stated onDay(int at, int end, @Nullable LocalDate day, Form form) {
        return day == null ? null : Stated.fixed(at, end, Window.day(day), form);
    }

    private static @Nullable Stated twoYears(int at, int end, @Nullable Integer first) {
        return first == null ? null : Stated.fixed(at, end, Window.years(first, first + 1));
    }

    private static @Nullable Stated samePeriod(int at, int end, @Nullable Window period) {
        return period == null ? null : Stated.fixed(at, end, period);
    }

    /** 本周, 上周五. */
    private static @Nullable Stated inWeek(String text, int at, int end, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weekday = end < text.length() ? Math.min(WEEKDAYS.indexOf(text.charAt(end)), 6) : -1;
        return weekday < 0
                ? Stated.fixed(at, end, new Window(monday, monday.plusDays(6), Granularity.DAY))
                : Stated.fixed(at, end + 1, Window.day(monday.plusDays(weekday)));
    }

    /** 2020年…, 2019-2021年, 2020-03-05, 3月…, 1-9月. */
    private @Nullable Stated numbered(String text, int at) {
        Small year = numbers.year(text, at);
        if (year == null) {
            return parts.byNumber(text, at, at, null);
        }
        int behind = Signs.skipSpaces(text, year.end());
        if (startsWith(text, behind, YEAR)) {
            return parts.ofYear(text, at, behind + 1, year.value());
        }
        Stated iso = year.arabic() ? iso(text, at, year) : null;
        Stated years = iso != null ? iso : years(text, at, year);
        return years == null && isReviewed(text, at, behind) ? parts.ofYear(text, at, behind, year.value()) : years;
    }

    /** 盘点2017, 2017回眸: a number beside a word of looking back is a year. */
    private boolean isReviewed(String text, int at, int end) {
        return reviewWords.stream()
                .anyMatch(word -> text.startsWith(word, end) || text.startsWith(word, at - word.length()));
    }

    /** 08年, 11年6月: a year by its last two digits. 10年 and 20年 are that only with a part of the year behind; alone they last so long. */
    private @Nullable Stated inBriefYear(String text, int at, Anchors anchors) {
        Small brief = numbers.small(text, at);
        Integer issued = anchors.issueYear(0);
        if (brief == null || !brief.arabic() || brief.digits() != 2 || !startsWith(text, brief.end(), YEAR)) {
            return null;
        }
        int year = CENTURY + brief.value();
        if (issued == null || Math.abs(year - issued) > BRIEF_YEARS) {
            return null;
        }
        Stated stated = parts.ofYear(text, at, brief.end() + 1, year);
        boolean zero = text.charAt(at) == '0';
        return zero || stated.end() > brief.end() + 1 ? stated : null;
    }

    private @Nullable Stated iso(String text, int at, Small year) {
        Small month = joined(text, year.end());
        if (month == null) {
            return null;
        }
        Small day = joined(text, month.end());
        if (day == null || text.charAt(year.end()) != text.charAt(month.end())) {
            return null;
        }
        int ofMonth = month.value();
        int ofDay = day.value();
        return new Stated(
                at, day.end(), year.value(), ofMonth, Form.PLAIN, (y, m) -> Window.days(y, ofMonth, ofDay, ofDay));
    }

    private @Nullable Small joined(String text, int at) {
        boolean joint = at < text.length() && ISO_JOINTS.indexOf(text.charAt(at)) >= 0;
        Small number = joint ? numbers.small(text, at + 1) : null;
        return number != null && number.arabic() ? number : null;
    }

    private @Nullable Stated years(String text, int at, Small first) {
        int sign = parts.rangeSign(text, first.end());
        Small last = sign == 0 ? null : numbers.year(text, first.end() + sign);
        if (last == null || last.value() <= first.value() || !startsWith(text, last.end(), YEAR)) {
            return null;
        }
        return Stated.fixed(at, last.end() + 1, Window.years(first.value(), last.value()));
    }

    /** 27日. A single Chinese digit before 日 is mostly no date (一日千里), and 号 without a month is mostly a number. */
    private @Nullable Stated bareDay(String text, int at) {
        Small day = numbers.small(text, at);
        if (day == null || day.value() < 1 || day.value() > 31 || (!day.arabic() && day.digits() < 2)) {
            return null;
        }
        int behind = Signs.skipSpaces(text, day.end());
        int number = day.value();
        return startsWith(text, behind, '日')
                ? new Stated(at, behind + 1, null, null, Form.IN_MONTH, (y, m) -> Window.days(y, m, number, number))
                : null;
    }
}
