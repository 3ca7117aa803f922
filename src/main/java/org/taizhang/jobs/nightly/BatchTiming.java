package org.taizhang.jobs.nightly;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What Spring Batch observed of one kind of work in this run: jobs, steps, items read and processed, chunks written.
 *
 * @param name Spring Batch's own, with dots: {@code spring.batch.chunk.write}
 * @param labels what the work belonged to, by name: step, status
 * @param count how often it was done
 * @param total how long that took, all in all; work at the same time counts each
 * @param longest the longest of them
 */
public record BatchTiming(String name, Map<String, String> labels, long count, Duration total, Duration longest) {
    public BatchTiming {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }

    /** All that ended at least once, by name and labels. */
    static List<BatchTiming> of(MeterRegistry meters) {
        return meters.getMeters().stream()
                .filter(Timer.class::isInstance)
                .map(Timer.class::cast)
                .filter(timer -> timer.count() > 0)
                .map(BatchTiming::of)
                .sorted(Comparator.comparing(BatchTiming::name)
                        .thenComparing(timing -> timing.labels().toString()))
                .toList();
    }

    private static BatchTiming of(Timer timer) {
        Map<String, String> labels =
                timer.getId().getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue));
        return new BatchTiming(
                timer.getId().getName(),
                labels,
                timer.count(),
                Duration.ofNanos((long) timer.totalTime(TimeUnit.NANOSECONDS)),
                Duration.ofNanos((long) timer.max(TimeUnit.NANOSECONDS)));
    }
}
