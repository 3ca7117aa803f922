package org.taizhang.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.text.Stated.Form;
import org.taizhang.text.TimeExpression.Role;
import org.taizhang.text.TimeMark.Meaning;

/** One pass over one passage. */
final class TimeScan {
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String CLAUSE_JOINTS = "，,";
    private static final String OPENERS = "（(";
    private static final String CLOSERS = "）)";
    private static final String PLAN_CLOSERS = "”’\"";
    private static final int LONGEST_TITLE = 60;

    private final TimeGrammar grammar;
    private final String text;
    private final Anchors anchors;
    private final YearChoice years;
    private final RoleChoice roles;
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<TextIssue> issues = new ArrayList<>();

    TimeScan(TimeGrammar grammar, String text, TimeContext context) {
        this.grammar = grammar;
        this.text = text;
        anchors = new Anchors(context);
        years = new YearChoice(anchors);
        roles = new RoleChoice(context.reportDay());
    }

    TimeReader.Result run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                anchors.newSentence();
            }
            if (c == '《') {
                at = behindTitle(at);
            } else {
                at = grammar.parser().begins(c) ? time(at) : at + 1;
            }
        }
        return new TimeReader.Result(times, issues);
    }

    /** A year in the title of a document is no time of what is told. */
    private int behindTitle(int at) {
        int most = Math.min(text.length(), at + LONGEST_TITLE);
        for (int i = at; i < most; i++) {
            if (text.charAt(i) == '》') {
                return i + 1;
            }
        }
        return at + 1;
    }

    private int time(int at) {
        TimeParser parser = grammar.parser();
        int lookalike = parser.lookalike(text, at);
        if (lookalike > 0) {
            return at + lookalike;
        }
        Stated stated = isInsideWord(at) ? null : parser.parse(text, at, anchors);
        return stated == null
                ? parser.behindNumber(text, at)
                : isApposition(stated) ? stated.end() : take(withBracket(stated));
    }

    /** 到2020年，三年内新增: the stretch ends with the time before it. */
    private boolean isApposition(Stated stated) {
        TimeExpression last = times.isEmpty() ? null : times.get(times.size() - 1);
        return last != null
                && stated.isDeadline()
                && stated.month() == null
                && last.role() == Role.BY
                && stated.start() - last.span().end() == 1
                && CLAUSE_JOINTS.indexOf(text.charAt(last.span().end())) >= 0;
    }

    /** The 年内 of 五年内 and the 2021 of G2021 begin no time. */
    private boolean isInsideWord(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        return Signs.isArabicDigit(c)
                ? Exclusions.isLatin(before) || (before == '.' && !isListNumber(at - 2))
                : TimeParser.isCalendarSign(c) && grammar.parser().isNumeralEnding(before);
    }

    /** The 4 of 4.2020年, at the head of a line. */
    private boolean isListNumber(int last) {
        int first = last;
        while (first >= 0 && last - first < 2 && Signs.isArabicDigit(text.charAt(first))) {
            first--;
        }
        return first < last && (first < 0 || text.charAt(first) == '\n');
    }

    /** 今天（5月28日） is one expression, and the bracket says it more exactly. */
    private Stated withBracket(Stated stated) {
        int open = stated.end();
        if (open + 1 >= text.length() || OPENERS.indexOf(text.charAt(open)) < 0) {
            return stated;
        }
        Stated inner = grammar.parser().parse(text, open + 1, anchors);
        if (inner == null || inner.end() >= text.length() || CLOSERS.indexOf(text.charAt(inner.end())) < 0) {
            return stated;
        }
        return new Stated(stated.start(), inner.end() + 1, inner.year(), inner.month(), inner.form(), inner.days());
    }

    /** Adds the time with the marks beside it, and tells where to go on. */
    private int take(Stated first) {
        Stated second = rangeEnd(first);
        int end = second == null ? first.end() : second.end();
        TimeMarks.Hit before = grammar.marks().before(text, first.start());
        TimeMarks.Hit after = grammar.marks().after(text, end);
        int next = after == null ? end : Math.max(end, after.edge());
        if (isNoTime(first, before, after) && !plansAhead(first, end, after)) {
            return next;
        }
        Window window = window(first, second, RoleChoice.expected(first, before, after), after);
        if (window == null) {
            impossible(first, end);
            return end;
        }
        anchors.remember(window, leads(first, end), first.year());
        if (after != null && after.meaning() == Meaning.DISPATCH) {
            anchors.dispatched(window.start());
        }
        Span span = new Span(before == null ? first.start() : before.edge(), next);
        TimeExpression time = roles.choose(first, window, before, after, span);
        if (time != null) {
            times.add(time);
        }
        return next;
    }

    /** 比去年, 每年3月; a plan without 期间; 30日内, which is a duration. */
    private static boolean isNoTime(Stated stated, TimeMarks.@Nullable Hit before, TimeMarks.@Nullable Hit after) {
        Meaning meaning = after == null ? null : after.meaning();
        return meaning == Meaning.NO_TIME
                || (before != null && before.meaning() == Meaning.NO_TIME)
                || (stated.form() == Form.PLAN && meaning == null)
                || (stated.form() == Form.IN_MONTH && meaning == Meaning.DURING);
    }

    /** 十四五将新建…: a plan that is told as a time to come, without 期间. */
    private boolean plansAhead(Stated first, int end, TimeMarks.@Nullable Hit after) {
        int behind = end;
        while (behind < text.length() && PLAN_CLOSERS.indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return first.form() == Form.PLAN && after == null && grammar.senses().tellsOfFuture(text, behind);
    }

    private @Nullable Stated rangeEnd(Stated first) {
        int at = Signs.skipSpaces(text, first.end());
        int sign = grammar.rangeSign(text, at);
        int from = Signs.skipSpaces(text, at + sign);
        boolean follows = sign > 0 && from < text.length() && grammar.parser().begins(text.charAt(from));
        return follows ? grammar.parser().parse(text, from, anchors) : null;
    }

    private @Nullable Window window(Stated first, @Nullable Stated second, Role role, TimeMarks.@Nullable Hit after) {
        int end = second == null ? first.end() : second.end();
        boolean known = first.year() != null && !first.lacksMonth();
        TimeSense told = known ? TimeSense.OPEN : grammar.senses().read(text, first.start(), end);
        Window from = years.resolve(first, role, sense(told, role, after));
        if (from == null || second == null) {
            return from;
        }
        int month = from.start().getMonthValue();
        int year = second.year() != null ? second.year() : from.start().getYear();
        Window to = second.days().in(year, month);
        if (to != null && to.end().isBefore(from.start()) && second.year() == null) {
            to = second.days().in(year + 1, month);
        }
        return to == null || to.end().isBefore(from.start()) ? null : from.to(to);
    }

    /** 截至3月 and 3月以来 have begun; 10月前 is to come where nothing else is said. */
    private static TimeSense sense(TimeSense told, Role role, TimeMarks.@Nullable Hit after) {
        Meaning meaning = after == null ? null : after.meaning();
        if (role == Role.AS_OF || role == Role.SINCE_EVENT || meaning == Meaning.EVER_SINCE) {
            return TimeSense.PAST;
        }
        return meaning == Meaning.BEFORE && told == TimeSense.OPEN ? TimeSense.FUTURE : told;
    }

    /** A year alone leads the months behind it only where it stands apart: 2020年，…; 2019年续建的 leads nothing. */
    private boolean leads(Stated stated, int end) {
        boolean apart = end < text.length() && CLAUSE_JOINTS.indexOf(text.charAt(end)) >= 0;
        return stated.year() != null && (stated.month() != null || apart);
    }

    private void impossible(Stated stated, int end) {
        if (stated.year() != null || anchors.issueDate() != null) {
            Span span = new Span(stated.start(), end);
            String trouble = "no calendar has " + span.of(text) + "; a misprint or misreading?";
            issues.add(new TextIssue(TextIssue.IMPOSSIBLE_TIME, span, trouble));
        }
    }
}
