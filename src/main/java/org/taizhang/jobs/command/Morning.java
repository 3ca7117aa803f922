package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.jobs.nightly.NightPlan;
import org.taizhang.jobs.output.Cells;
import org.taizhang.jobs.report.Remark;
import org.taizhang.jobs.report.ReportFolder;
import org.taizhang.jobs.report.RunReport;
import org.taizhang.jobs.report.RunReports;

/** What is told of a run when it has ended. A report that cannot be made is told, and changes nothing of how the run ended. */
final class Morning {
    private final NightPlan plan;
    private final PrintWriter out;
    private final PrintWriter err;
    private final RunReports reports;

    Morning(NightPlan plan, Instant started, PrintWriter out, PrintWriter err) {
        this.plan = plan;
        this.out = out;
        this.err = err;
        this.reports = new RunReports(plan, started);
    }

    void report(NightOutcome outcome) {
        try {
            RunReport report = reports.ended(outcome, Instant.now());
            ReportFolder folder = new ReportFolder(plan.warehouse().reports());
            folder.write(report);
            for (Remark remark : report.remarks()) {
                out.println("unusual     " + Cells.harmless(remark.about()) + ": " + Cells.harmless(remark.text()));
            }
            out.println("report      " + folder.page(report));
        } catch (IOException | RuntimeException e) {
            err.println("taizhang: no report of this run: " + e.getMessage());
        }
    }
}
