package org.taizhang.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the marks beside a time that say what is made of it. */
final class TimeMarks {
    /** 去年10月启动以来: so far behind the time may 以来 stand. */
    private static final int EVENT = 10;

    private static final String CLAUSE_ENDS = "，,。；;！？!?\n";
    private static final String CLOSERS = "”’\"」）)";
    private static final String OPENERS = "“‘\"「";

    private final Trie<TimeMark> before;
    private final Trie<TimeMark> after;

    /** A mark and where it begins or ends in the passage. */
    record Hit(TimeMark.Meaning meaning, int edge) {}

    TimeMarks(List<TimeMark> marks) {
        before = Trie.backwards(on(marks, QualifierWord.Place.BEFORE));
        after = Trie.of(on(marks, QualifierWord.Place.AFTER));
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

    @Nullable
    Hit before(String text, int start) {
        int end = start;
        while (end > 0 && end > start - 2 && isBetween(text.charAt(end - 1))) {
            end--;
        }
        Trie.Match<TimeMark> match = before.longestBefore(text, end);
        return match == null || match.value().meaning() == TimeMark.Meaning.NONE
                ? null
                : new Hit(match.value().meaning(), end - match.length());
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || OPENERS.indexOf(c) >= 0;
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

    /** 去年10月启动以来, in the same clause; the event itself is left to be read. */
    private @Nullable Hit afterEvent(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + EVENT); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return null;
            }
            Trie.Match<TimeMark> match = after.longest(text, i);
            if (match != null && match.value().meaning() == TimeMark.Meaning.EVER_SINCE) {
                return new Hit(TimeMark.Meaning.SINCE_EVENT, from);
            }
        }
        return null;
    }
}
