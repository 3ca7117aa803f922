package org.taizhang.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the marks beside a time, and the words of its clause that make it past or to come. */
final class TimeMarks {
    /** 去年10月启动以来: so far behind the time may 以来 stand. */
    private static final int EVENT = 10;

    /** How far back in the sentence a 计划 reaches. */
    private static final int PLAN_REACH = 60;

    private static final String CLAUSE_ENDS = "，,。；;！？!?\n";
    private static final String SENTENCE_ENDS = "。！？!?；;\n";
    private static final String CLOSERS = "”’\"」）)";

    private final Trie<TimeMark> before;
    private final Trie<TimeMark> after;
    private final Trie<Boolean> future;
    private final Trie<Boolean> past;

    /** A mark and where it begins or ends in the passage. */
    record Hit(TimeMark.Meaning meaning, int edge) {}

    TimeMarks(TimeWords words) {
        before = Trie.backwards(on(words.marks(), QualifierWord.Place.BEFORE));
        after = Trie.of(on(words.marks(), QualifierWord.Place.AFTER));
        future = Trie.of(flags(words.future()));
        past = Trie.of(flags(words.past()));
    }

    private static Map<String, TimeMark> on(List<TimeMark> marks, QualifierWord.Place place) {
        Map<String, TimeMark> byWord = new HashMap<>();
        for (TimeMark mark : marks) {
            if (mark.place() == place) {
                byWord.put(mark.word(), mark);
            }
        }
        return byWord;
    }

    private static Map<String, Boolean> flags(Set<String> words) {
        Map<String, Boolean> flags = new HashMap<>();
        words.forEach(word -> flags.put(word, true));
        return flags;
    }

    @Nullable
    Hit before(String text, int start) {
        int end = start;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '“')) {
            end--;
        }
        Trie.Match<TimeMark> match = before.longestBefore(text, end);
        return match == null || match.value().meaning() == TimeMark.Meaning.NONE
                ? null
                : new Hit(match.value().meaning(), end - match.length());
    }

    @Nullable
    Hit after(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + 2 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        Trie.Match<TimeMark> match = after.longest(text, at);
        if (match != null) {
            TimeMark.Meaning meaning = match.value().meaning();
            return meaning == TimeMark.Meaning.NONE ? null : new Hit(meaning, at + match.length());
        }
        return afterEvent(text, at);
    }

    /** 去年10月启动以来, in the same clause. */
    private @Nullable Hit afterEvent(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + EVENT); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return null;
            }
            Trie.Match<TimeMark> match = after.longest(text, i);
            if (match != null && match.value().meaning() == TimeMark.Meaning.EVER_SINCE) {
                return new Hit(TimeMark.Meaning.SINCE, i + match.length());
            }
        }
        return null;
    }

    /** How the sentence tells of the time at {@code start}..{@code end}: 已 in its clause, or 计划 before it in its sentence. */
    YearChoice.Sense sense(String text, int start, int end) {
        int clauseEnd = edge(text, end, Math.min(text.length(), end + PLAN_REACH / 2));
        int clauseStart = back(text, start, CLAUSE_ENDS);
        if (holds(past, text, clauseStart, start) || holds(past, text, end, clauseEnd)) {
            return YearChoice.Sense.PAST;
        }
        boolean planned =
                holds(future, text, back(text, start, SENTENCE_ENDS), start) || holds(future, text, end, clauseEnd);
        return planned ? YearChoice.Sense.FUTURE : YearChoice.Sense.OPEN;
    }

    private static int edge(String text, int from, int to) {
        int at = from;
        while (at < to && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int back(String text, int from, String stops) {
        int at = from;
        while (at > Math.max(0, from - PLAN_REACH) && stops.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static boolean holds(Trie<Boolean> words, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            Trie.Match<Boolean> match = words.longest(text, i, to - i);
            if (match != null) {
                return true;
            }
        }
        return false;
    }
}
