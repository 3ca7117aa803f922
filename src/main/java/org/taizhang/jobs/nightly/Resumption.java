package org.taizhang.jobs.nightly;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Decides with which parameters a night begins: those of the last one where it was killed or stopped over the same archive, so that it
 * is finished first; new ones otherwise. Only for the holder of the run lock: it cannot tell a dead execution from a living one.
 */
final class Resumption {
    private static final Set<BatchStatus> FINISHED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.ABANDONED, BatchStatus.UNKNOWN);
    /** So many nights of other warehouses are looked through for the last one of this. */
    private static final int MOST_OF_OTHERS = 200;

    private static final String ARCHIVE = "archive";
    private static final String WAREHOUSE = "warehouse";
    private static final String EXTRACTOR = "extractor";
    private static final String NIGHT = "night";

    private final JobRepository repository;
    private final JobOperator operator;

    Resumption(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    JobParameters parameters(String job, NightPlan plan, Instant now) {
        JobExecution last = lastExecution(job, plan);
        if (last == null || FINISHED.contains(last.getStatus())) {
            return fresh(job, plan, now);
        }
        operator.recover(last);
        JobParameters parameters = last.getJobParameters();
        boolean same = plan.archive().toString().equals(parameters.getString(ARCHIVE))
                && plan.versions().extractor().equals(parameters.getString(EXTRACTOR));
        return same ? parameters : fresh(job, plan, now);
    }

    /** A PostgreSQL repository may serve several warehouses; the run lock guards one of them. */
    private static boolean ownedBy(NightPlan plan, JobExecution execution) {
        return plan.warehouse()
                .root()
                .toString()
                .equals(execution.getJobParameters().getString(WAREHOUSE));
    }

    /** By the repository's own numbers, not by a clock, which may jump. */
    private @Nullable JobExecution lastExecution(String job, NightPlan plan) {
        for (JobInstance instance : repository.getJobInstances(job, 0, MOST_OF_OTHERS)) {
            JobExecution execution = repository.getLastJobExecution(instance);
            if (execution != null && ownedBy(plan, execution)) {
                return execution;
            }
        }
        return null;
    }

    /** Parameters that no night has had, also where the clock was put back to the very instant of an earlier one. */
    private JobParameters fresh(String job, NightPlan plan, Instant now) {
        Instant name = now;
        while (repository.getJobInstance(job, parameters(plan, name)) != null) {
            name = name.plusNanos(1);
        }
        return parameters(plan, name);
    }

    private static JobParameters parameters(NightPlan plan, Instant now) {
        return new JobParametersBuilder()
                .addString(ARCHIVE, plan.archive().toString())
                .addString(WAREHOUSE, plan.warehouse().root().toString())
                .addString(EXTRACTOR, plan.versions().extractor())
                .addString(NIGHT, now.toString())
                .toJobParameters();
    }
}
