package org.taizhang.jobs.nightly;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.taizhang.warehouse.CheckResult;
import org.taizhang.warehouse.FileContent;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.PartDocument;

/** The steps of the night. Each is repeated on a restart, since what it has to do follows from what is there. */
final class NightSteps {
    private static final Logger LOG = LoggerFactory.getLogger(NightSteps.class);
    static final String READ = "read";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final NightTools tools;
    private final ObservationRegistry observations;
    /** Whether the current release stays; null before the first step that builds asks. */
    private @Nullable Boolean stays;

    NightSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            NightTools tools,
            ObservationRegistry observations) {
        this.observations = observations;
        this.repository = repository;
        this.transactions = transactions;
        this.tools = tools;
    }

    Step inventory() {
        return step("inventory")
                .tasklet(new TakeInventory(tools.listing(), tools.inventory(), tools.archiveIssues()), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    Step read() {
        return step(READ)
                .<InventoryEntry, FileContent>chunk(tools.plan().chunk())
                .transactionManager(transactions)
                .reader(new NewContent(tools.inventory(), tools.contents(), tools.progress()))
                .processor(new ReadContent(tools.listing(), tools.reader(), tools.times(), tools.progress()))
                .writer(new WriteContents(tools.contents()))
                .taskExecutor(workers())
                .allowStartIfComplete(true)
                .build();
    }

    Step extract() {
        return step("extract")
                .<ReadDocument, PartDocument>chunk(tools.plan().chunk())
                .transactionManager(transactions)
                .reader(new Unextracted(tools.inventory(), tools.contents(), tools.parts(), tools.progress()))
                .processor(new Extract(tools.listing(), tools.extractor(), tools.progress()))
                .writer(new WriteParts(tools.parts()))
                .taskExecutor(workers())
                .allowStartIfComplete(true)
                .build();
    }

    Step compact() {
        return new StepBuilder("compact", repository)
                .tasklet(
                        (contribution, context) -> {
                            int fewer =
                                    tools.contents().compact() + tools.parts().compact();
                            contribution.incrementWriteCount(fewer);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    Step learn() {
        return new StepBuilder("learn", repository)
                .tasklet(new NoteLearned(tools.parts(), tools.learned()), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    Step link() {
        return work("link", tools.build()::link);
    }

    Step star() {
        return work("star", () -> {
            // Gives the heap that linking filled back: what the database holds comes beside it.
            System.gc();
            tools.build().star();
        });
    }

    Step check() {
        return work("check", this::checkOrStop);
    }

    Step publish() {
        return work(
                "publish",
                () -> tools.build()
                        .publish(tools.plan().clock().instant(), tools.plan().keepReleases())
                        .close());
    }

    /** Asked once, since the steps that build change what the answer follows from. */
    private boolean releaseStays() {
        if (stays == null) {
            Optional<String> release = tools.build().standing();
            release.ifPresent(name -> LOG.info("nothing has changed since release {}: it stays", name));
            stays = release.isPresent();
        }
        return stays;
    }

    private void checkOrStop() {
        List<CheckResult> stopping =
                tools.build().check().stream().filter(CheckResult::stops).toList();
        if (!stopping.isEmpty()) {
            throw new ChecksFailed(stopping);
        }
    }

    private Step work(String name, Runnable work) {
        return step(name)
                .tasklet(
                        (contribution, context) -> {
                            tools.progress().step(name, 0);
                            if (!releaseStays()) {
                                work.run();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private StepBuilder step(String name) {
        return new StepBuilder(name, repository).observationRegistry(observations);
    }

    private SimpleAsyncTaskExecutor workers() {
        SimpleAsyncTaskExecutor workers = new SimpleAsyncTaskExecutor("read-");
        workers.setConcurrencyLimit(tools.plan().workers());
        return workers;
    }
}
