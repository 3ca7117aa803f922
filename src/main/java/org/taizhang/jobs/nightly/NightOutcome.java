package org.taizhang.jobs.nightly;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * How a night ended.
 *
 * @param extracted documents that were read in this run
 * @param failures what made it fail, empty where it did not
 */
public record NightOutcome(Ending ending, long extracted, List<String> failures) {
    /** How a night may end. */
    public enum Ending {
        COMPLETED,
        FAILED,
        STOPPED
    }

    static NightOutcome of(JobExecution execution) {
        long extracted = execution.getStepExecutions().stream()
                .filter(step -> step.getStepName().equals(NightSteps.READ))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
        List<String> failures = execution.getAllFailureExceptions().stream()
                .map(failure -> String.valueOf(failure.getMessage()))
                .distinct()
                .toList();
        return new NightOutcome(ending(execution.getStatus()), extracted, failures);
    }

    private static Ending ending(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> Ending.COMPLETED;
            case STOPPED, STOPPING -> Ending.STOPPED;
            default -> Ending.FAILED;
        };
    }
}
