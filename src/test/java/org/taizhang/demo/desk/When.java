package org.taizhang.demo.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of a fact as the words give it.
 *
 * @param basis how the ends follow from the words
 */
public record When(
        Basis basis, @Nullable LocalDate start, @Nullable LocalDate end, String granularity) {

    /** How a period is fixed. */
    public enum Basis {
        /** Both ends are as given. */
        STATED,
        /** True by the paragraph's stated day, else the dateline, else the issue date. */
        STATE,
        /** From New Year to that same day. */
        YEAR_TO_STATE,
        /** True by that same day; whether it began on the given day, or on that day itself, readers may take either way. */
        MAYBE_SINCE
    }

    /** A state, without words of its own. */
    public static When state() {
        return new When(Basis.STATE, null, null, "day");
    }

    /** This year so far. */
    public static When yearToState() {
        return new When(Basis.YEAR_TO_STATE, null, null, "year");
    }

    /** A state that may as well be read as a flow since the day, or as an event of its own day where there is none. */
    public static When maybeSince(@Nullable LocalDate start) {
        return new When(Basis.MAYBE_SINCE, start, null, "day");
    }

    /** Whether a reader may leave its start empty. */
    public boolean startOptional() {
        return basis == Basis.MAYBE_SINCE;
    }

    /** A single day. */
    public static When on(LocalDate day) {
        return new When(Basis.STATED, day, day, "day");
    }

    /** A window. */
    public static When span(LocalDate start, LocalDate end, String granularity) {
        return new When(Basis.STATED, start, end, granularity);
    }

    /** A deadline. */
    public static When by(LocalDate end, String granularity) {
        return new When(Basis.STATED, null, end, granularity);
    }

    /** A plan without a time. */
    public static When none() {
        return new When(Basis.STATED, null, null, "");
    }

    /** The whole of a year. */
    public static When year(int year) {
        return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year");
    }

    /** The period with its ends fixed, given the day on which states hold. */
    public When resolved(LocalDate stateDay) {
        return switch (basis) {
            case STATED -> this;
            case STATE -> by(stateDay, granularity);
            case MAYBE_SINCE -> new When(basis, start == null ? stateDay : start, stateDay, granularity);
            case YEAR_TO_STATE -> span(stateDay.withDayOfYear(1), stateDay, granularity);
        };
    }
}
