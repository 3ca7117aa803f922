package org.taizhang.chart.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project's page of the ledger.
 *
 * @param names other names by which documents call it
 * @param stage reached last; empty where none is told
 * @param facts ids of all that was told of it, by day of issue
 */
public record Ledger(
        String id, String name, Head head, List<String> names, List<Plan> plans, List<Step> steps, List<String> facts) {
    public Ledger {
        names = List.copyOf(names);
        plans = List.copyOf(plans);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /**
     * What stands at its top.
     *
     * @param since day on which the stage was reached; empty where none is
     * @param investment total investment last told, in yuan with its unit; empty where none is
     */
    public record Head(
            String region,
            String kind,
            String stage,
            String since,
            String investment,
            String firstSeen,
            String lastSeen,
            int documents) {}

    /**
     * A plan and what became of it.
     *
     * @param plans how many different days were named
     * @param outcome null while open
     */
    public record Plan(
            String part,
            String stage,
            LocalDate first,
            LocalDate last,
            int plans,
            @Nullable LocalDate outcome) {}

    /**
     * A stage that was reached or was to be reached.
     *
     * @param factId the milestone that tells it
     * @param order the stage's place in the life of a project
     */
    public record Step(String factId, String part, String stage, int order, boolean planned, LocalDate day) {}
}
