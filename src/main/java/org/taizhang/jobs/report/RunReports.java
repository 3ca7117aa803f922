package org.taizhang.jobs.report;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.jobs.nightly.NightPlan;
import org.taizhang.warehouse.NightTables;
import org.taizhang.warehouse.QueryResult;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.WarehouseDefinition;

/** Makes the report of a run that has ended. Begun before the run, since it must know which release was current then. */
public final class RunReports {
    private final NightPlan plan;
    private final Instant started;
    private final String before;

    public RunReports(NightPlan plan, Instant started) {
        this.plan = plan;
        this.started = started;
        this.before = new Releases(plan.warehouse()).current().orElse("");
    }

    /** The report; where the release or earlier reports cannot be read for it, one without a release, which says so. */
    public RunReport ended(NightOutcome outcome, Instant ended) {
        RunReport bare = new RunReport(started, ended, plan.archive(), outcome, "", before, Map.of(), List.of());
        if (outcome.ending() != NightOutcome.Ending.COMPLETED) {
            return bare;
        }
        try {
            return ofRelease(outcome, ended);
        } catch (IOException | RuntimeException e) {
            return bare.with(List.of(new Remark("report", "report", "it is not whole: " + e.getMessage())));
        }
    }

    private RunReport ofRelease(NightOutcome outcome, Instant ended) throws IOException {
        String release = new Releases(plan.warehouse()).current().orElseThrow();
        Map<String, QueryResult> tables = new NightTables(
                        plan.warehouse(), new WarehouseDefinition(plan.home().warehouse()))
                .of(release, before);
        RunReport report = new RunReport(started, ended, plan.archive(), outcome, release, before, tables, List.of());
        List<Arrivals> earlier =
                new ReportFolder(plan.warehouse().reports()).arrivals(ended.minus(ExpectedVolume.Every.WEEK.reach));
        return report.with(
                Remarks.of(report, earlier, ExpectedVolumes.load(plan.home().jobs())));
    }
}
