package org.taizhang.text;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.SmallNumbers.Small;
import org.taizhang.text.Stated.Form;

/** Parses what follows a year, or stands without one: halves, quarters, months, 旬, days, ends and festivals. */
final class YearParts {
    private static final int MONTHS = 12;
    private static final char DAY = '日';
    private static final char DAY_SPOKEN = '号';

    private final SmallNumbers numbers;
    private final Trie<TimeWord> words;
    private final Trie<TimeWord> afterYear;
    private final Trie<TimeWord> afterMonth;
    private final Trie<Festival> festivals;
    private final Trie<Boolean> rangeSigns;

    YearParts(SmallNumbers numbers, Words words) {
        this.numbers = numbers;
        this.words = byWord(words.times().words());
        afterYear = byWord(words.times().afterYear());
        afterMonth = byWord(words.times().afterMonth());
        Map<String, Festival> byName = new HashMap<>();
        words.times().festivals().forEach(festival -> byName.put(festival.word(), festival));
        festivals = Trie.of(byName);
        rangeSigns = signs(words.numerals().rangeSigns());
    }

    private static Trie<TimeWord> byWord(List<TimeWord> words) {
        Map<String, TimeWord> byWord = new HashMap<>();
        words.forEach(word -> byWord.put(word.word(), word));
        return Trie.of(byWord);
    }

    private static Trie<Boolean> signs(Set<String> rangeSigns) {
        Map<String, Boolean> signs = new HashMap<>();
        rangeSigns.forEach(sign -> signs.put(sign, true));
        signs.put("、", true);
        return Trie.of(signs);
    }

    /** A year, from {@code start}, with what follows its 年 at {@code end}. */
    Stated ofYear(String text, int start, int end, int year) {
        int at = Signs.skipSpaces(text, end);
        Trie.Match<TimeWord> word = words.longest(text, at);
        if (word == null || !isPartOfYear(word.value().kind())) {
            word = afterYear.longest(text, at);
        }
        if (word != null && word.value().kind() != TimeWord.Kind.NONE) {
            return named(text, start, at + word.length(), year, word.value());
        }
        Stated part = word == null ? unnamed(text, start, at, year) : null;
        int last = TimeParser.startsWith(text, end, '度') ? end + 1 : end;
        return part != null ? part : new Stated(start, last, year, null, Form.PLAIN, (y, month) -> Window.year(y));
    }

    private @Nullable Stated unnamed(String text, int start, int at, int year) {
        Stated numbered = byNumber(text, start, at, year);
        return numbered != null ? numbered : festival(text, start, at, year);
    }

    private static boolean isPartOfYear(TimeWord.Kind kind) {
        return kind.compareTo(TimeWord.Kind.QUARTER) >= 0 && kind.compareTo(TimeWord.Kind.YEAR_RUNNING) <= 0;
    }

    @Nullable
    Stated festival(String text, int start, int at, @Nullable Integer year) {
        Trie.Match<Festival> match = festivals.longest(text, at);
        if (match == null) {
            return null;
        }
        Festival festival = match.value();
        Form form = festival.deadline() ? Form.DEADLINE : Form.FESTIVAL;
        return new Stated(start, at + match.length(), year, null, form, (y, month) -> Festivals.in(festival, y));
    }

    /** 3月…, 1-9月份 at {@code at}; null where no number of a month stands there. */
    @Nullable
    Stated byNumber(String text, int start, int at, @Nullable Integer year) {
        Small first = numbers.small(text, at);
        if (first == null) {
            return null;
        }
        int behind = Signs.skipSpaces(text, first.end());
        if (TimeParser.startsWith(text, behind, TimeParser.MONTH)) {
            return inMonth(text, start, behind + 1, year, first.value());
        }
        int sign = rangeSign(text, behind);
        Small last = sign == 0 ? null : numbers.small(text, behind + sign);
        if (last == null || !TimeParser.startsWith(text, last.end(), TimeParser.MONTH)) {
            return null;
        }
        int from = first.value();
        int to = last.value();
        int end = afterMonthSign(text, last.end() + 1);
        return new Stated(
                start, end, year, null, Form.PLAIN, (y, month) -> Window.months(y, from, to, Granularity.MONTH));
    }

    /** A month that is known, with what follows it at {@code end}. */
    @Nullable
    Stated ofMonth(String text, int start, int end, @Nullable YearMonth month) {
        return month == null ? null : inMonth(text, start, end, month.getYear(), month.getMonthValue());
    }

    private Stated inMonth(String text, int start, int end, @Nullable Integer year, int month) {
        int behind = afterMonthSign(text, end);
        int at = Signs.skipSpaces(text, behind);
        Trie.Match<TimeWord> word = afterMonth.longest(text, at);
        if (word != null && word.value().kind() != TimeWord.Kind.NONE) {
            return monthPart(start, at + word.length(), year, month, word.value());
        }
        Stated day = word == null ? day(text, start, at, year, month) : null;
        return day != null
                ? day
                : new Stated(
                        start,
                        behind,
                        year,
                        month,
                        Form.PLAIN,
                        (y, m) -> Window.months(y, month, month, Granularity.MONTH));
    }

    private static int afterMonthSign(String text, int at) {
        return TimeParser.startsWith(text, at, '份') ? at + 1 : at;
    }

    private @Nullable Stated day(String text, int start, int at, @Nullable Integer year, int month) {
        Small first = numbers.small(text, at);
        if (first == null) {
            return null;
        }
        int behind = Signs.skipSpaces(text, first.end());
        int from = first.value();
        if (isDaySign(text, behind)) {
            return new Stated(start, behind + 1, year, month, Form.PLAIN, (y, m) -> Window.days(y, month, from, from));
        }
        int sign = rangeSign(text, behind);
        Small last = sign == 0 ? null : numbers.small(text, behind + sign);
        if (last == null || !isDaySign(text, last.end())) {
            return null;
        }
        int to = last.value();
        return new Stated(start, last.end() + 1, year, month, Form.PLAIN, (y, m) -> Window.days(y, month, from, to));
    }

    static boolean isDaySign(String text, int at) {
        return TimeParser.startsWith(text, at, DAY) || TimeParser.startsWith(text, at, DAY_SPOKEN);
    }

    private static Stated monthPart(int start, int end, @Nullable Integer year, int month, TimeWord word) {
        boolean last = word.kind() == TimeWord.Kind.MONTH_END;
        return new Stated(
                start, end, year, month, last ? Form.DEADLINE : Form.PLAIN, (y, m) -> inMonth(word.kind(), y, month));
    }

    private static @Nullable Window inMonth(TimeWord.Kind kind, int year, int month) {
        return switch (kind) {
            case MONTH_START -> Window.dekad(year, month, 1);
            case MONTH_MIDDLE -> Window.dekad(year, month, 2);
            case MONTH_LATE -> Window.dekad(year, month, 3);
            default -> Window.months(year, month, month, Granularity.MONTH);
        };
    }

    /** A part of a year, or of the month in the context, that has its own word. */
    Stated named(String text, int start, int end, @Nullable Integer year, TimeWord word) {
        int number = word.number();
        return switch (word.kind()) {
            case MONTH_NAME -> inMonth(text, start, end, year, number);
            case MONTH_END ->
                new Stated(start, end, year, null, Form.DEADLINE_IN_MONTH, (y, m) -> inMonth(word.kind(), y, m));
            case MONTH_START, MONTH_MIDDLE, MONTH_LATE ->
                new Stated(start, end, year, null, Form.IN_MONTH, (y, m) -> inMonth(word.kind(), y, m));
            case YEAR_END -> new Stated(start, end, year, null, Form.DEADLINE, (y, m) -> Window.year(y));
            case QUARTERS, MONTHS, YEAR_WHOLE ->
                withEnd(text, new Stated(start, end, year, null, Form.CUMULATIVE, (y, m) -> inYear(word, y)));
            default -> withEnd(text, new Stated(start, end, year, null, Form.PLAIN, (y, m) -> inYear(word, y)));
        };
    }

    /** 一季度末, 上半年底: the end of what has been named. */
    private Stated withEnd(String text, Stated part) {
        Trie.Match<TimeWord> word = afterYear.longest(text, part.end());
        return word != null && word.value().kind() == TimeWord.Kind.YEAR_END
                ? new Stated(part.start(), part.end() + word.length(), part.year(), null, Form.DEADLINE, part.days())
                : part;
    }

    private static @Nullable Window inYear(TimeWord word, int year) {
        int number = word.number();
        return switch (word.kind()) {
            case QUARTER -> Window.months(year, 3 * number - 2, 3 * number, Granularity.QUARTER);
            case SEASON -> Window.months(year, 3 * number, (3 * number + 1) % MONTHS + 1, Granularity.QUARTER);
            case QUARTERS -> Window.months(year, 1, 3 * number, Granularity.QUARTER);
            case MONTHS -> Window.months(year, 1, number, Granularity.MONTH);
            case HALF -> Window.months(year, 6 * number - 5, 6 * number, Granularity.HALF);
            case YEAR_START -> Window.months(year, 1, 1, Granularity.MONTH);
            case YEAR_MIDDLE -> Window.months(year, 6, 6, Granularity.MONTH);
            default -> Window.year(year);
        };
    }

    /** How long the sign is that makes a range at {@code at}; 0 where there is none. */
    int rangeSign(String text, int at) {
        Trie.Match<Boolean> sign = rangeSigns.longest(text, at);
        return sign == null ? 0 : sign.length();
    }
}
