package org.taizhang.jobs.nightly;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * On SIGTERM the run stops at the next chunk boundary, before Spring closes the database under it. It stops the execution of this
 * process and no other.
 */
final class GracefulStop implements SmartLifecycle, JobExecutionListener {
    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final ObjectProvider<JobOperator> operator;
    private final AtomicReference<@Nullable JobExecution> own = new AtomicReference<>();
    private volatile boolean started;

    GracefulStop(ObjectProvider<JobOperator> operator) {
        this.operator = operator;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        own.set(execution);
    }

    @Override
    public void afterJob(JobExecution execution) {
        own.set(null);
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        started = false;
        JobExecution running = own.get();
        if (running == null) {
            return;
        }
        try {
            operator.getObject().stop(running);
            awaitEnd();
        } catch (JobExecutionNotRunningException e) {
            // it ended by itself in the meantime, which is what was wanted
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (own.get() != null && System.nanoTime() < end) {
            Thread.sleep(GLANCE.toMillis());
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
