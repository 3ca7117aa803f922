package org.taizhang.jobs.nightly;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The documents of a run that took longest to read. Safe for several threads. */
public final class ReadingTimes {
    private static final int KEPT = 10;

    /** One document and how long its reading took, the wait for its process included. */
    public record Reading(String document, Duration duration) {}

    private final PriorityQueue<Reading> slowest = new PriorityQueue<>(Comparator.comparing(Reading::duration));

    synchronized void add(String document, Duration duration) {
        slowest.add(new Reading(document, duration));
        if (slowest.size() > KEPT) {
            slowest.remove();
        }
    }

    synchronized List<Reading> slowest() {
        return slowest.stream()
                .sorted(Comparator.comparing(Reading::duration).reversed().thenComparing(Reading::document))
                .toList();
    }
}
