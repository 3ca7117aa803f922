package org.taizhang.jobs.report;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.jobs.nightly.BatchTiming;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.warehouse.DurableFile;

/**
 * The figures of a run in Prometheus' text format, for the textfile collector of the node exporter. A run without a release tells nothing of
 * documents and facts, so that an old figure is never taken for a new one.
 */
public final class RunMetrics {
    private final RunReport report;
    private final StringBuilder text = new StringBuilder();

    private RunMetrics(RunReport report) {
        this.report = report;
    }

    /**
     * Replaces the file in one step: a scrape sees the old figures or the new ones.
     *
     * @param lastCompleted when the last run that completed ended, this one included; empty where none did
     */
    public static void write(Path file, RunReport report, Optional<Instant> lastCompleted) {
        String text = new RunMetrics(report).text(lastCompleted);
        DurableFile.replace(file, target -> Files.writeString(target, text));
    }

    static String of(RunReport report, Optional<Instant> lastCompleted) {
        return new RunMetrics(report).text(lastCompleted);
    }

    private String text(Optional<Instant> lastCompleted) {
        head("run_end_timestamp_seconds", "When the last run ended.");
        line("run_end_timestamp_seconds", "", seconds(report.ended()));
        lastCompleted.ifPresent(end -> {
            head("run_completed_timestamp_seconds", "When the last run ended that completed.");
            line("run_completed_timestamp_seconds", "", seconds(end));
        });
        head("run_ending", "How the last run ended: 1 for the ending that holds.");
        for (NightOutcome.Ending ending : NightOutcome.Ending.values()) {
            boolean holds = report.outcome().ending() == ending;
            line("run_ending", label("ending", ending.name().toLowerCase(Locale.ROOT)), holds ? "1" : "0");
        }
        head("run_duration_seconds", "How long the last run took.");
        line("run_duration_seconds", "", decimal(ReportJson.seconds(report.duration())));
        head("step_duration_seconds", "How long each of its steps took.");
        report.outcome()
                .steps()
                .forEach(step -> line(
                        "step_duration_seconds",
                        label("step", step.name()),
                        decimal(ReportJson.seconds(step.duration()))));
        head("run_documents_read", "Documents that the last run read.");
        line("run_documents_read", "", String.valueOf(report.outcome().extracted()));
        batch();
        if (!report.release().isEmpty()) {
            release();
        }
        return text.toString();
    }

    /** Spring Batch's own observations under their own names, as its documentation and its dashboards know them. */
    private void batch() {
        String last = "";
        for (BatchTiming timing : report.outcome().timings()) {
            String name = timing.name().replace('.', '_') + "_seconds";
            if (!name.equals(last)) {
                text.append("# HELP ").append(name).append(" As Spring Batch observed it in the last run.\n");
                text.append("# TYPE ").append(name).append(" summary\n");
                last = name;
            }
            String labels = labels(timing.labels());
            text.append(name + "_count" + labels + " " + timing.count() + "\n");
            text.append(name + "_sum" + labels + " " + decimal(ReportJson.seconds(timing.total())) + "\n");
        }
    }

    private static String labels(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> label.getKey().replace('.', '_') + "=\"" + escaped(label.getValue()) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void release() {
        head("release_info", "The release that the last run published.");
        line("release_info", label("release", report.release()), "1");
        head("documents", "Documents of the archive by what became of them; difference is none of them.");
        for (String status : List.of("read", "duplicate", "quarantined", "empty", "difference")) {
            line("documents", label("status", status), String.valueOf(report.number("documents", status)));
        }
        head("pages", "Pages of the files by what became of them; difference is none of them.");
        for (String state : List.of("read", "duplicate", "quarantined", "empty", "difference")) {
            line("pages", label("state", state), String.valueOf(report.number("pages", state)));
        }
        head("facts", "Facts in the release.");
        for (String kind : List.of("measurements", "milestones")) {
            line("facts", label("kind", kind), String.valueOf(report.sum("publications", kind)));
        }
        head("issues", "Failures and doubts in the release, by kind.");
        report.rows("issues")
                .forEach(row -> line(
                        "issues", label("kind", String.valueOf(row.get("kind"))), String.valueOf(row.get("count"))));
        head("remarks", "What differs from usual.");
        line("remarks", "", String.valueOf(report.remarks().size()));
    }

    private void head(String name, String help) {
        text.append("# HELP taizhang_").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE taizhang_").append(name).append(" gauge\n");
    }

    private void line(String name, String label, String value) {
        text.append("taizhang_")
                .append(name)
                .append(label)
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static String label(String name, String value) {
        return labels(Map.of(name, value));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String seconds(Instant instant) {
        return decimal(instant.toEpochMilli() / 1000.0);
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
