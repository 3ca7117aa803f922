package org.taizhang.warehouse;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Runs the checks on the database that is being built. */
final class CheckStep {
    private static final int EXAMPLES = 5;

    private final StarBuild.Inputs inputs;

    CheckStep(StarBuild.Inputs inputs) {
        this.inputs = inputs;
    }

    List<CheckResult> run() {
        if (!Files.exists(inputs.database())) {
            throw new WarehouseException(
                    "there is no star to check in " + inputs.folder().next() + ": run the step star");
        }
        try (DuckDb session = BuildSession.open(inputs)) {
            BuildSession.attachDatabase(session, inputs);
            tellOfLastRelease(session);
            List<CheckResult> results = inputs.definition().sql("checks").stream()
                    .map(check -> result(session, check))
                    .toList();
            keep(session, results);
            session.execute("USE memory");
            session.execute("DETACH taizhang");
            return results;
        }
    }

    /** What the release that is current holds; nothing where there is none, or it is too damaged or too old to tell. */
    private void tellOfLastRelease(DuckDb session) {
        session.execute("CREATE TEMP TABLE last_release (table_name VARCHAR, rows BIGINT)");
        Releases releases = new Releases(inputs.folder());
        releases.summaries().stream()
                .filter(ReleaseSummary::current)
                .flatMap(last -> last.rows().entrySet().stream())
                .forEach(table -> session.execute(
                        "INSERT INTO last_release VALUES (?, ?)", List.of(table.getKey(), table.getValue())));
    }

    static CheckResult result(DuckDb session, SqlFile check) {
        // Kept once: a check may be dear, and a warehouse may break it a million times.
        session.execute("CREATE OR REPLACE TEMP TABLE offending AS\n" + check.sql());
        long offending = (Long)
                session.query("SELECT count(*) FROM offending").rows().get(0).get(0);
        List<String> examples = session.query("FROM offending LIMIT " + EXAMPLES).rows().stream()
                .map(List::toString)
                .toList();
        return new CheckResult(check.name(), severity(check), check.says("meaning"), offending, examples);
    }

    private static CheckResult.Severity severity(SqlFile check) {
        String word = check.says("severity");
        try {
            return CheckResult.Severity.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new WarehouseException(
                    check.path() + " must say '-- Severity: error' or '-- Severity: warning', not '" + word + "'", e);
        }
    }

    private static void keep(DuckDb session, List<CheckResult> results) {
        session.execute("DELETE FROM check_result");
        for (CheckResult result : results) {
            session.execute(
                    "INSERT INTO check_result VALUES (?, ?, ?, ?, ?)",
                    List.of(
                            result.check(),
                            result.severity().code(),
                            result.meaning(),
                            result.offending(),
                            String.join("\n", result.examples())));
        }
    }
}
