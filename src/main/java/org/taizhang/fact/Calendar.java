package org.taizhang.fact;

import java.time.LocalDate;
import java.util.Optional;
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
        return reading.times().within(Spans.between(0, Math.max(0, place))).stream()
                .filter(time -> time.role() == TimeExpression.Role.AS_OF)
                .reduce((first, second) -> second)
                .map(TimeExpression::end)
                .filter(end -> today() == null || !end.isAfter(today()))
                .or(() -> Optional.ofNullable(today()))
                .orElse(null);
    }
}
