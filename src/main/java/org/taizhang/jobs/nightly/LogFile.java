package org.taizhang.jobs.nightly;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Sends what the libraries and the night have to say into files; the terminal belongs to the operator. */
final class LogFile {
    private LogFile() {}

    /** The night's own log, for people. */
    static void open(Path file) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger{36} %msg %kvp%n");
        append(file, encoder);
        context().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context().getLogger("org.springframework.batch").setLevel(Level.INFO);
        context().getLogger("org.taizhang").setLevel(Level.INFO);
    }

    /** The same events for programs that collect logs: one JSON object a line, fields as the Elastic Common Schema names them. */
    static void openJson(Path file) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "log", java.util.Map.of("logging.structured.ecs.service.name", "taizhang")));
        context().putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setFormat("ecs");
        append(file, encoder);
    }

    private static void append(Path file, Encoder<ILoggingEvent> encoder) {
        encoder.setContext(context());
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context());
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
