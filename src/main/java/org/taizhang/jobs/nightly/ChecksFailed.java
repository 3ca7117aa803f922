package org.taizhang.jobs.nightly;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.warehouse.CheckResult;

/** Sentences that must hold do not: the release is not published, yesterday's stays. */
final class ChecksFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChecksFailed(List<CheckResult> checks) {
        super(checks.stream()
                .map(ChecksFailed::line)
                .collect(Collectors.joining("\n", "no release, since these checks do not hold:\n", "")));
    }

    private static String line(CheckResult check) {
        return "  " + check.check() + " (" + check.offending() + " rows): " + check.meaning() + " e.g. "
                + String.join("; ", check.examples());
    }
}
