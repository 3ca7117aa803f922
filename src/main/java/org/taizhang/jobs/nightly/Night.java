package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.taizhang.archive.child.IsolatedReader;
import org.taizhang.jobs.settings.Settings;

/** Runs the nightly job once, from the repository's last state. For the holder of the run lock. */
public final class Night {
    private final NightPlan plan;
    private final Progress progress;

    public Night(NightPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * @param now names the night
     * @return how it ended
     * @throws IOException where the warehouse folder cannot be written
     */
    public NightOutcome run(Instant now) throws IOException {
        NightTools tools = NightTools.of(plan, progress);
        Files.createDirectories(plan.warehouse().repository());
        LogFile.open(plan.warehouse().log().resolve("nightly.log"));
        plan.jsonLog().ifPresent(LogFile::openJson);
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try (Scratch scratch = Scratch.open(plan.warehouse().scratch());
                IsolatedReader reader = tools.reader();
                ConfigurableApplicationContext context = application(tools).run()) {
            JobRepository repository = context.getBean(JobRepository.class);
            JobOperator operator = context.getBean(JobOperator.class);
            var parameters = new Resumption(repository, operator).parameters(NightJob.NAME, plan, now);
            JobExecution execution = operator.start(context.getBean(Job.class), parameters);
            return NightOutcome.of(execution, tools.times(), BatchTiming.of(tools.meters()));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job repository refuses the run: " + e.getMessage(), e);
        } finally {
            progress.done();
        }
    }

    private SpringApplicationBuilder application(NightTools tools) {
        return new SpringApplicationBuilder(NightJob.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties())
                .initializers(context -> context.getBeanFactory().registerSingleton("tools", tools));
    }

    private Map<String, Object> properties() {
        Settings.Repository repository = plan.repository();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", repository.url().isEmpty() ? h2() : repository.url());
        properties.put("spring.datasource.username", repository.user());
        properties.put("spring.datasource.password", repository.password());
        properties.put("spring.batch.job.enabled", "false");
        properties.put("spring.batch.jdbc.initialize-schema", "never");
        return properties;
    }

    /** Without WRITE_DELAY=0 a killed night loses up to a second of committed chunks; H2's own shutdown hook would close it too early. */
    private String h2() {
        return "jdbc:h2:file:" + plan.warehouse().repository().resolve("jobs")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
