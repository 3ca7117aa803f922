package org.taizhang.jobs.nightly;

import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly job in the order of the data: inventory, read, extract, compact, learn, link, star, check, publish. {@link Night} puts the tools into the context. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NightJob {
    static final String NAME = "nightly";

    @Bean
    Job nightly(JobRepository repository, NightSteps steps, GracefulStop stop, ObservationRegistry observations) {
        return new JobBuilder(NAME, repository)
                .listener(stop)
                .observationRegistry(observations)
                .start(steps.inventory())
                .next(steps.read())
                .next(steps.extract())
                .next(steps.compact())
                .next(steps.learn())
                .next(steps.link())
                .next(steps.star())
                .next(steps.check())
                .next(steps.publish())
                .build();
    }

    @Bean
    NightSteps steps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            NightTools tools,
            ObservationRegistry observations) {
        return new NightSteps(repository, transactions, tools, observations);
    }

    /** What Spring Batch observes becomes timers; without this it observes nothing. */
    @Bean
    ObservationRegistry observations(NightTools tools) {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(tools.meters()));
        return registry;
    }

    @Bean
    GracefulStop gracefulStop(ObjectProvider<JobOperator> operator) {
        return new GracefulStop(operator);
    }

    @Bean
    DataSourceScriptDatabaseInitializer repositorySchema(DataSource dataSource, Environment environment) {
        return new RepositorySchema(dataSource, environment.getRequiredProperty("spring.datasource.url"));
    }
}
