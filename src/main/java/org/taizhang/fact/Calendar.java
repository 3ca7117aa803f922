package org.taizhang.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.TimeExpression;

/**
 * The days that a paragraph is read against.
 *
 * @param issueDate null where the document has none
 * @param dateline null where the article gives none
 */
record Calendar(@Nullable LocalDate issueDate, @Nullable LocalDate dateline) {
    /** The day on which the article speaks; null where nothing tells it. */
    @Nullable
    LocalDate today() {
        return dateline != null ? dateline : issueDate;
    }

    /** The day at which a state holds: the stated day (截至3月10日), which serves the rest of its paragraph, or else today. */
    @Nullable
    LocalDate stateAt(Reading reading, int place) {
        TimeExpression stated = reading.stateDays().lastEndingBy(place);
        LocalDate today = today();
        return stated != null && (today == null || !stated.end().isAfter(today)) ? stated.end() : today;
    }
}
