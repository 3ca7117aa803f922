package org.taizhang.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * The life of a project: what was announced and what came of it.
 *
 * @param signed day of signing or approval
 * @param started day on which the work began
 * @param toppedOut day on which the frame was topped out or the deck closed
 * @param planned end of the month announced for completion at the start
 * @param slipMonths months by which completion fell behind, zero where it held
 * @param finished day of completion
 * @param opened day from which it is used
 */
public record Schedule(
        LocalDate signed,
        LocalDate started,
        LocalDate toppedOut,
        LocalDate planned,
        int slipMonths,
        LocalDate finished,
        LocalDate opened) {

    public Schedule {
        boolean inOrder = !started.isBefore(signed) && toppedOut.isAfter(started) && !finished.isBefore(toppedOut);
        if (!inOrder || opened.isBefore(finished) || slipMonths < 0) {
            throw new IllegalArgumentException("No life runs " + signed + ", " + started + ", " + finished);
        }
    }

    /** The life that follows from signing, start, planned months and the months of delay. */
    public static Schedule of(LocalDate signed, LocalDate started, int months, int slipMonths) {
        LocalDate planned = monthEnd(started.plusMonths(months));
        LocalDate finished = monthEnd(planned.plusMonths(slipMonths)).minusDays(4 + planned.getDayOfYear() % 17);
        LocalDate toppedOut = started.plusDays(ChronoUnit.DAYS.between(started, finished) * 6 / 10);
        LocalDate opened = finished.plusDays(24 + started.getDayOfMonth());
        return new Schedule(signed, started, toppedOut, planned, slipMonths, finished, opened);
    }

    /** The same life with its events moved to days on which a paper can report them. */
    public Schedule moved(UnaryOperator<LocalDate> to) {
        return new Schedule(
                to.apply(signed),
                to.apply(started),
                to.apply(toppedOut),
                planned,
                slipMonths,
                to.apply(finished),
                to.apply(opened));
    }

    /** The day on which a delay became known. */
    public LocalDate slipKnown() {
        return started.plusDays(ChronoUnit.DAYS.between(started, planned) * 7 / 10);
    }

    /** The date of completion that was announced as of a day. */
    public LocalDate announced(LocalDate day) {
        return slipMonths > 0 && !day.isBefore(slipKnown()) ? monthEnd(planned.plusMonths(slipMonths)) : planned;
    }

    /** The share of the work done by a day, 0 to 1. */
    public double progress(LocalDate day) {
        if (!day.isAfter(started)) {
            return 0;
        }
        double share = (double) ChronoUnit.DAYS.between(started, day) / ChronoUnit.DAYS.between(started, finished);
        return Math.min(1, Math.pow(share, 1.3));
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
