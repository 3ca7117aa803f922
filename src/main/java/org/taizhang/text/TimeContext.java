package org.taizhang.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days against which relative words are read.
 *
 * @param issueDate the day of publication; null where unknown: then nothing relative is resolved
 * @param dateline the day that the article reports on; null where it gives none
 */
public record TimeContext(
        @Nullable LocalDate issueDate, @Nullable LocalDate dateline) {
    /** The day up to which the article knows: its dateline, else its issue date. */
    public @Nullable LocalDate reportDay() {
        return dateline != null ? dateline : issueDate;
    }
}
