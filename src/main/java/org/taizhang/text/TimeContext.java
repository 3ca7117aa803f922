package org.taizhang.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days against which relative words are read.
 *
 * @param issueDate the day of publication; null where unknown: then nothing relative is resolved
 * @param dateline the day that the article reports on; null where it gives none
 * @param reviewed the year that is over on which the passage looks back; null where it does not
 */
public record TimeContext(
        @Nullable LocalDate issueDate,
        @Nullable LocalDate dateline,
        @Nullable Integer reviewed) {
    /** That of a passage which does not look back on a year. */
    public TimeContext(@Nullable LocalDate issueDate, @Nullable LocalDate dateline) {
        this(issueDate, dateline, null);
    }

    /** The day up to which the article knows: its dateline, else its issue date. */
    public @Nullable LocalDate reportDay() {
        return dateline != null ? dateline : issueDate;
    }
}
