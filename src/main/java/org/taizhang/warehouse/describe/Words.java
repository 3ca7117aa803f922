package org.taizhang.warehouse.describe;

/** One meaning in both languages. */
public record Words(String english, String chinese) {
    private static final String PARTING = " / ";

    /** Parts a comment of the database, {@code English / 中文}. A comment without Chinese is English alone. */
    public static Words ofComment(String comment) {
        int at = comment.lastIndexOf(PARTING);
        return at < 0
                ? new Words(comment.strip(), "")
                : new Words(
                        comment.substring(0, at).strip(),
                        comment.substring(at + PARTING.length()).strip());
    }
}
