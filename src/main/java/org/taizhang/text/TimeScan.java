package org.taizhang.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.text.Stated.Form;
import org.taizhang.text.TimeExpression.Role;

/** One pass over one passage. */
final class TimeScan {
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String OPENERS = "（(";
    private static final String CLOSERS = "）)";
    private static final int LONGEST_TITLE = 60;

    private final TimeParser parser;
    private final TimeMarks marks;
    private final String text;
    private final Anchors anchors;
    private final YearChoice choice;
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<TextIssue> issues = new ArrayList<>();

    TimeScan(TimeParser parser, TimeMarks marks, String text, TimeContext context) {
        this.parser = parser;
        this.marks = marks;
        this.text = text;
        anchors = new Anchors(context);
        choice = new YearChoice(anchors);
    }

    TimeReader.Result run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                anchors.newSentence();
            }
            at = c == '《' ? behindTitle(at) : parser.begins(c) ? time(at) : at + 1;
        }
        return new TimeReader.Result(times, issues);
    }

    /** A year in the title of a document is no time of what is told. */
    private int behindTitle(int at) {
        int end = text.indexOf('》', at);
        return end < 0 || end - at > LONGEST_TITLE ? at + 1 : end + 1;
    }

    private int time(int at) {
        int lookalike = parser.lookalike(text, at);
        if (lookalike > 0) {
            return at + lookalike;
        }
        Stated stated = isInsideCode(at) ? null : parser.parse(text, at, anchors);
        if (stated == null) {
            return behindNumber(at);
        }
        return take(withBracket(stated));
    }

    private boolean isInsideCode(int at) {
        return Signs.isArabicDigit(text.charAt(at))
                && at > 0
                && (Exclusions.isLatin(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
    }

    private int behindNumber(int at) {
        int end = at + 1;
        if (parser.isNumeral(text.charAt(at))) {
            while (end < text.length() && parser.isNumeral(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** 今天（5月28日） is one expression, and the bracket says it more exactly. */
    private Stated withBracket(Stated stated) {
        int open = stated.end();
        if (open + 1 >= text.length() || OPENERS.indexOf(text.charAt(open)) < 0) {
            return stated;
        }
        Stated inner = parser.parse(text, open + 1, anchors);
        if (inner == null || inner.end() >= text.length() || CLOSERS.indexOf(text.charAt(inner.end())) < 0) {
            return stated;
        }
        return new Stated(stated.start(), inner.end() + 1, inner.year(), inner.month(), inner.form(), inner.days());
    }

    /** Adds the time with the marks beside it, and tells where to go on. */
    private int take(Stated first) {
        TimeMarks.Hit before = marks.before(text, first.start());
        Stated second = rangeEnd(first);
        int end = second == null ? first.end() : second.end();
        TimeMarks.Hit after = marks.after(text, end);
        TimeMark.Meaning trailing = after == null ? null : after.meaning();
        boolean noTime = trailing == TimeMark.Meaning.NO_TIME
                || (before != null && before.meaning() == TimeMark.Meaning.NO_TIME)
                || (first.form() == Form.PLAN && after == null);
        if (noTime) {
            return after == null ? end : Math.max(end, after.edge());
        }
        YearChoice.Sense sense = marks.sense(text, first.start(), end);
        Role expected = RoleChoice.expected(first, before, after);
        Window window = window(first, second, expected, sense);
        if (window == null) {
            impossible(first, end);
            return end;
        }
        anchors.remember(window, leads(first, end));
        TimeExpression time = new RoleChoice(anchors.reportDay())
                .choose(first, window, before, after, span(first, end, before, after));
        if (time != null) {
            times.add(time);
        }
        return after == null ? end : Math.max(end, after.edge());
    }

    private @Nullable Stated rangeEnd(Stated first) {
        int at = Signs.skipSpaces(text, first.end());
        int sign = parser.rangeSign(text, at);
        boolean range = sign > 0 && text.charAt(at) != '、' && !first.isDeadline() || sign > 0 && first.isDeadline();
        int from = Signs.skipSpaces(text, at + sign);
        if (!range || from >= text.length() || text.charAt(at) == '、' || !parser.begins(text.charAt(from))) {
            return null;
        }
        return parser.parse(text, from, anchors);
    }

    private @Nullable Window window(Stated first, @Nullable Stated second, Role role, YearChoice.Sense sense) {
        Window from = choice.resolve(first, role, sense);
        if (from == null || second == null) {
            return from;
        }
        int year = second.year() != null ? second.year() : from.start().getYear();
        Window to = second.days().in(year, from.start().getMonthValue());
        if (to != null && to.end().isBefore(from.start()) && second.year() == null) {
            to = second.days().in(year + 1, from.start().getMonthValue());
        }
        return to == null || to.end().isBefore(from.start()) ? null : from.to(to);
    }

    /** A year alone leads the months behind it only where it stands apart: 2020年，…; 2019年续建的 leads nothing. */
    private boolean leads(Stated stated, int end) {
        return stated.year() != null
                && (stated.month() != null || (end < text.length() && "，,".indexOf(text.charAt(end)) >= 0));
    }

    private static Span span(Stated first, int end, TimeMarks.@Nullable Hit before, TimeMarks.@Nullable Hit after) {
        return new Span(before == null ? first.start() : before.edge(), after == null ? end : after.edge());
    }

    private void impossible(Stated stated, int end) {
        boolean known = stated.year() != null || anchors.issueDate() != null;
        LocalDate issue = anchors.issueDate();
        if (known && (stated.month() != null || issue != null)) {
            Span span = new Span(stated.start(), end);
            issues.add(new TextIssue(
                    TextIssue.IMPOSSIBLE_TIME,
                    span,
                    "no calendar has " + span.of(text) + "; a misprint or misreading?"));
        }
    }
}
