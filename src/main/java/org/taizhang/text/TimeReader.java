package org.taizhang.text;

import java.util.List;

/**
 * Finds times and resolves them against the issue date and the dateline. Words that no window can be given for (日前, 近期, 即将) are
 * none, nor are durations (三年, 10分钟). Immutable and safe for use by many threads; reads in the time of the passage's length.
 */
public final class TimeReader {
    private final TimeGrammar grammar;

    /** Times in the order of the passage, and doubts about impossible ones. */
    public record Result(List<TimeExpression> times, List<TextIssue> issues) {
        public Result {
            times = List.copyOf(times);
            issues = List.copyOf(issues);
        }
    }

    public TimeReader(Words words) {
        grammar = new TimeGrammar(words);
    }

    /** Reads one passage; any text, however broken, gives a result. */
    public Result read(String passage, TimeContext context) {
        return new TimeScan(grammar, passage, context).run();
    }
}
