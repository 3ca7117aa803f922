package org.taizhang.jobs.report;

import java.util.Locale;
import org.taizhang.jobs.output.Cells;

/** A report as plain text, for a mail or a message: its first line says how the run ended. */
final class RunText {
    private RunText() {}

    static String of(RunReport report) {
        StringBuilder text = new StringBuilder("Taizhang: the night ")
                .append(
                        switch (report.outcome().ending()) {
                            case FAILED -> "failed; the release before it stays";
                            case STOPPED -> "was stopped; the next run goes on";
                            case COMPLETED -> "is complete";
                        })
                .append("\n\n");
        line(text, "began", report.started().toString());
        line(text, "ended", report.ended().toString());
        line(text, "archive", report.archive().toString());
        report.outcome().failures().forEach(failure -> line(text, "failure", failure));
        line(text, "read", report.outcome().extracted() + " documents in this run");
        if (!report.release().isEmpty()) {
            line(text, "release", report.release());
            line(
                    text,
                    "documents",
                    String.format(
                            Locale.ROOT,
                            "%,d seen = %,d read + %,d duplicate + %,d quarantined + %,d empty",
                            report.number("documents", "seen"),
                            report.number("documents", "read"),
                            report.number("documents", "duplicate"),
                            report.number("documents", "quarantined"),
                            report.number("documents", "empty")));
        }
        report.remarks().forEach(remark -> line(text, "unusual", remark.about() + ": " + remark.text()));
        report.rows("quarantine")
                .forEach(row -> line(text, "quarantine", row.get("document") + "  " + row.get("detail")));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format(Locale.ROOT, "%-10s  ", label))
                .append(Cells.harmless(value))
                .append('\n');
    }
}
