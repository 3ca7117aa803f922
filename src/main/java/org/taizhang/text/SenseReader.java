package org.taizhang.text;

import java.util.Map;

/**
 * Says how a sentence tells of a time: by the last such word before it in its clause (已, 计划), else the first behind it in its clause
 * (3月开工了), else the last 计划 before it in its sentence (计划3月开工，6月完工).
 */
final class SenseReader {
    private static final int REACH = 60;
    private static final String CLAUSE_ENDS = "，,。；;！？!?…\n";
    private static final String SENTENCE_ENDS = "。！？!?；;…\n";

    private final Trie<TimeSense> words;

    SenseReader(Map<String, TimeSense> words) {
        this.words = Trie.of(words);
    }

    TimeSense read(String text, int start, int end) {
        TimeSense before = last(text, back(text, start, CLAUSE_ENDS), start);
        if (before != TimeSense.OPEN) {
            return before;
        }
        TimeSense behind = first(text, end, forth(text, end));
        if (behind != TimeSense.OPEN) {
            return behind;
        }
        TimeSense earlier = last(text, back(text, start, SENTENCE_ENDS), start);
        return earlier == TimeSense.FUTURE ? earlier : TimeSense.OPEN;
    }

    /** Whether a word for what is to come (将, 拟) begins at a place. */
    boolean tellsOfFuture(String text, int at) {
        Trie.Match<TimeSense> match = words.longest(text, at);
        return match != null && match.value() == TimeSense.FUTURE;
    }

    private TimeSense last(String text, int from, int to) {
        TimeSense found = TimeSense.OPEN;
        int at = from;
        while (at < to) {
            Trie.Match<TimeSense> match = words.longest(text, at, to - at);
            if (match != null && match.value() != TimeSense.OPEN) {
                found = match.value();
            }
            at += match == null ? 1 : match.length();
        }
        return found;
    }

    private TimeSense first(String text, int from, int to) {
        int at = from;
        while (at < to) {
            Trie.Match<TimeSense> match = words.longest(text, at, to - at);
            if (match != null && match.value() != TimeSense.OPEN) {
                return match.value();
            }
            at += match == null ? 1 : match.length();
        }
        return TimeSense.OPEN;
    }

    private static int back(String text, int from, String stops) {
        int at = from;
        while (at > Math.max(0, from - REACH) && stops.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int forth(String text, int from) {
        int at = from;
        while (at < Math.min(text.length(), from + REACH / 2) && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
