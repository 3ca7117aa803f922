package org.taizhang.chart.evidence;

import java.nio.file.Path;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.spec.PackFileException;

/**
 * What the way back asks a release.
 *
 * @param provenance the facts of {@code :fact_ids}
 * @param places where they stand
 * @param successions what replaced them
 * @param projects the projects of {@code :region} and of {@code :project_ids}
 * @param plans of all projects
 * @param steps of all projects
 */
public record EvidenceQueries(
        NamedSql provenance, NamedSql places, NamedSql successions, NamedSql projects, NamedSql plans, NamedSql steps) {
    /** @throws PackFileException where one of them is missing from the folder */
    public static EvidenceQueries in(Path folder) {
        return new EvidenceQueries(
                read(folder, "provenance.sql"),
                read(folder, "places.sql"),
                read(folder, "successions.sql"),
                read(folder, "ledger_projects.sql"),
                read(folder, "ledger_plans.sql"),
                read(folder, "ledger_steps.sql"));
    }

    private static NamedSql read(Path folder, String name) {
        return NamedSql.read(folder, name, "the way back");
    }
}
