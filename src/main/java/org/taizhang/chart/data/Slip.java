package org.taizhang.chart.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project's plan beside its outcome.
 *
 * @param start day on which work began or was to begin; null where no document tells
 * @param planned day by which it was first to be ready
 * @param outcome day on which it was ready, or is now expected, or (overdue) the day of the report
 */
public record Slip(
        String name, @Nullable LocalDate start, LocalDate planned, LocalDate outcome, Outcome kind, List<String> facts)
        implements Datum {
    public Slip {
        facts = List.copyOf(facts);
    }

    /** What the outcome's day is. */
    public enum Outcome {
        REACHED,
        EXPECTED,
        OVERDUE
    }

    /** Whole months from the first planned day to the outcome; negative where it came early. */
    public long months() {
        long days = ChronoUnit.DAYS.between(planned, outcome);
        return Math.round(days / 30.44);
    }

    /** The earliest day that the row shows. */
    public LocalDate from() {
        LocalDate first = planned.isBefore(outcome) ? planned : outcome;
        return start != null && start.isBefore(first) ? start : first;
    }

    /** The last day that the row shows. */
    public LocalDate to() {
        return planned.isAfter(outcome) ? planned : outcome;
    }
}
