package org.taizhang.jobs.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.taizhang.jobs.nightly.NightOutcome;

/**
 * Hands the report to a command of the operator's: on standard input as plain text, whose first line is fit for a subject; its files in the
 * variables {@code TAIZHANG_REPORT_HTML} and {@code TAIZHANG_REPORT_JSON}. Nothing of a document ever stands in the command itself.
 */
public final class Notification {
    private static final long SECONDS = 60;

    private final String command;
    private final String when;

    /**
     * @param command for {@code sh}; empty where nobody is to be told
     * @param when {@code failure}, {@code doubt} (also where documents are in quarantine or something is unusual) or {@code always}
     */
    public Notification(String command, String when) {
        this.command = command;
        this.when = when;
    }

    /** Tells of a run where it is one to be told of. @throws IOException where the command fails or takes more than a minute */
    public void tell(RunReport report, ReportFolder folder) throws IOException {
        if (isDue(report)) {
            send(
                    RunText.of(report),
                    Map.of(
                            "TAIZHANG_ENDING", report.outcome().ending().name().toLowerCase(Locale.ROOT),
                            "TAIZHANG_REPORT_HTML", folder.page(report).toString(),
                            "TAIZHANG_REPORT_JSON", folder.json(report).toString()));
        }
    }

    /** Tells of a run that could not tell of itself. @param warehouse where its log lies */
    public void tellKilled(String how, Path warehouse) throws IOException {
        send(
                "Taizhang: the night was killed (" + how + "); the next run goes on where it was\n\nlog         "
                        + warehouse.resolve("log/nightly.log") + "\n",
                Map.of("TAIZHANG_ENDING", "killed"));
    }

    private boolean isDue(RunReport report) {
        return switch (when) {
            case "always" -> true;
            case "doubt" ->
                failed(report)
                        || !report.remarks().isEmpty()
                        || !report.rows("quarantine").isEmpty();
            default -> failed(report);
        };
    }

    private static boolean failed(RunReport report) {
        return report.outcome().ending() == NightOutcome.Ending.FAILED;
    }

    private void send(String text, Map<String, String> variables) throws IOException {
        if (command.isBlank()) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // a command that does not read its input closes it: its exit code tells whether that was a failure
        }
        await(process);
    }

    private void await(Process process) throws IOException {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the command of notification.command was ended after a minute: " + command);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (!process.isAlive() && process.exitValue() != 0) {
            throw new IOException("notification.command ended with " + process.exitValue() + ": " + command);
        }
    }
}
