package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.jobs.nightly.NightPlan;
import org.taizhang.jobs.output.Cells;
import org.taizhang.jobs.report.Notification;
import org.taizhang.jobs.report.Remark;
import org.taizhang.jobs.report.ReportFolder;
import org.taizhang.jobs.report.RunMetrics;
import org.taizhang.jobs.report.RunReport;
import org.taizhang.jobs.report.RunReports;
import org.taizhang.jobs.settings.Settings;

/** What is told of a run when it has ended. What cannot be told is said, and changes nothing of how the run ended. */
final class Morning {
    private static final Logger LOG = LoggerFactory.getLogger(Morning.class);

    private final NightPlan plan;
    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter err;
    private final RunReports reports;

    Morning(NightPlan plan, Settings settings, Instant started, PrintWriter out, PrintWriter err) {
        this.plan = plan;
        this.settings = settings;
        this.out = out;
        this.err = err;
        this.reports = new RunReports(plan, started);
    }

    void report(NightOutcome outcome) {
        RunReport report = reports.ended(outcome, plan.clock().instant());
        LOG.atInfo()
                .addKeyValue("ending", report.outcome().ending().name().toLowerCase(Locale.ROOT))
                .addKeyValue("documents_read", outcome.extracted())
                .addKeyValue("release", report.release())
                .addKeyValue("seconds", report.duration().toMillis() / 1000.0)
                .addKeyValue("remarks", report.remarks().size())
                .log("the run ended");
        ReportFolder folder = new ReportFolder(plan.warehouse().reports());
        attempt("no report of this run", () -> {
            folder.write(report);
            out.println("report      " + folder.page(report));
        });
        for (Remark remark : report.remarks()) {
            out.println("unusual     " + Cells.harmless(remark.about()) + ": " + Cells.harmless(remark.text()));
        }
        out.flush();
        Optional<Path> metrics = settings.metrics();
        if (metrics.isPresent()) {
            attempt("no figures for monitoring", () -> RunMetrics.write(metrics.get(), report, folder.lastCompleted()));
        }
        Settings.Notification told = settings.notification();
        attempt("nobody was told", () -> new Notification(told.command(), told.when()).tell(report, folder));
    }

    /** What may fail in the morning without anything else. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void attempt(String failure, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            err.println("taizhang: " + failure + ": " + e.getMessage());
        }
    }
}
