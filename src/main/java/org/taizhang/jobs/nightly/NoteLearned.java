package org.taizhang.jobs.nightly;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.taizhang.warehouse.LearnedStore;
import org.taizhang.warehouse.PartStore;
import org.taizhang.warehouse.ReadStatus;

/** Notes which contents are learned tonight: those that are understood now, and in no night before. */
final class NoteLearned implements Tasklet {
    private final PartStore parts;
    private final LearnedStore learned;

    NoteLearned(PartStore parts, LearnedStore learned) {
        this.parts = parts;
        this.learned = learned;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Instant night = contribution
                .getStepExecution()
                .getJobExecution()
                .getCreateTime()
                .atZone(ZoneId.systemDefault())
                .toInstant();
        int noted = learned.note(
                parts.statuses().entrySet().stream()
                        .filter(part -> part.getValue() != ReadStatus.QUARANTINED)
                        .map(Map.Entry::getKey)
                        .toList(),
                night);
        contribution.incrementWriteCount(noted);
        return RepeatStatus.FINISHED;
    }
}
