package org.taizhang.warehouse;

/** Text of documents in a cell of a spreadsheet: it must not become a formula (OWASP, CSV injection). */
public final class SpreadsheetText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text again. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
