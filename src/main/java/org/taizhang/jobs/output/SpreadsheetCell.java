package org.taizhang.jobs.output;

import org.jspecify.annotations.Nullable;

/** A CSV cell that a spreadsheet does not take for a formula: text that begins like one gets an apostrophe (OWASP, CSV injection). */
final class SpreadsheetCell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCell() {}

    static String of(@Nullable Object value) {
        String text = Cells.text(value);
        boolean risky = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
