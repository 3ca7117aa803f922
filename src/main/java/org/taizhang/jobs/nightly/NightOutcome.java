package org.taizhang.jobs.nightly;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * How a night ended.
 *
 * @param extracted documents that were read in this run
 * @param failures what made it fail, empty where it did not
 * @param steps those that began, in order
 * @param slowest the documents that took longest to read, the longest first
 * @param timings what Spring Batch observed
 */
public record NightOutcome(
        Ending ending,
        long extracted,
        List<String> failures,
        List<StepTime> steps,
        List<ReadingTimes.Reading> slowest,
        List<BatchTiming> timings) {
    public NightOutcome {
        failures = List.copyOf(failures);
        steps = List.copyOf(steps);
        slowest = List.copyOf(slowest);
        timings = List.copyOf(timings);
    }

    /** A run that ended before its first step, or in the middle of one, by a fault of the machine or of the settings. */
    public static NightOutcome brokenOff(Throwable failure) {
        return new NightOutcome(
                Ending.FAILED, 0, List.of(String.valueOf(failure.getMessage())), List.of(), List.of(), List.of());
    }

    /**
     * How long a step took.
     *
     * @param status Spring Batch's word for its end
     * @param read items taken, 0 for a step that is one piece
     * @param written items written
     */
    public record StepTime(String name, String status, Duration duration, long read, long written) {
        static StepTime of(StepExecution step) {
            return new StepTime(
                    step.getStepName(),
                    step.getStatus().name(),
                    between(step.getStartTime(), step.getEndTime()),
                    step.getReadCount(),
                    step.getWriteCount());
        }

        private static Duration between(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
            return start == null || end == null || end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
        }
    }

    /** How a night may end. */
    public enum Ending {
        COMPLETED,
        FAILED,
        STOPPED
    }

    static NightOutcome of(JobExecution execution, ReadingTimes times, List<BatchTiming> timings) {
        long extracted = execution.getStepExecutions().stream()
                .filter(step -> step.getStepName().equals(NightSteps.READ))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
        List<String> failures = execution.getAllFailureExceptions().stream()
                .map(failure -> String.valueOf(within(failure).getMessage()))
                .distinct()
                .toList();
        List<StepTime> steps =
                execution.getStepExecutions().stream().map(StepTime::of).toList();
        return new NightOutcome(ending(execution.getStatus()), extracted, failures, steps, times.slowest(), timings);
    }

    /** What failed, where Spring only says that something did. */
    private static Throwable within(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped = failure.getClass().getName().startsWith("org.springframework.");
        return wrapped && cause != null ? within(cause) : failure;
    }

    private static Ending ending(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> Ending.COMPLETED;
            case STOPPED, STOPPING -> Ending.STOPPED;
            default -> Ending.FAILED;
        };
    }
}
