package org.taizhang.text;

import java.util.List;

/** Finds times and resolves them against the issue date and the dateline. Immutable and safe for use by many threads. */
public final class TimeReader {
    /** Times in the order of the passage, and doubts about impossible ones. */
    public record Result(List<TimeExpression> times, List<TextIssue> issues) {
        public Result {
            times = List.copyOf(times);
            issues = List.copyOf(issues);
        }
    }

    public TimeReader(Words words) {}

    /** Reads one passage; any text, however broken, gives a result. */
    public Result read(String passage, TimeContext context) {
        return new Result(List.of(), List.of());
    }
}
