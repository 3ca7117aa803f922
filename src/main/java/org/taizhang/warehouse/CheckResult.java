package org.taizhang.warehouse;

import java.util.List;
import java.util.Locale;

/**
 * What a check found. Grain: one check of one build.
 *
 * @param check the sentence that must hold, as a file name
 * @param meaning the same for people
 * @param offending how many rows break it; 0 where it holds
 * @param examples up to five of these rows, for the report
 */
public record CheckResult(String check, Severity severity, String meaning, long offending, List<String> examples) {
    /** What follows when a check does not hold. */
    public enum Severity {
        /** the build is not released; yesterday's release stays */
        ERROR,
        /** the build is released; the night's report shows it */
        WARNING;

        /** The word in the check's header and in {@code check_result}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CheckResult {
        examples = List.copyOf(examples);
    }

    public boolean holds() {
        return offending == 0;
    }

    /** Must the release be stopped? */
    public boolean stops() {
        return !holds() && severity == Severity.ERROR;
    }
}
