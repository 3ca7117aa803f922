package org.taizhang.text;

import org.taizhang.document.Span;

/**
 * A doubt about one place of a passage.
 *
 * @param kind {@code unknown_unit}: a number before a word that is in no lexicon; {@code impossible_time}: a date that no calendar has
 * @param span the place, in the passage
 * @param text for the person who has to act: what was found, what was expected
 */
public record TextIssue(String kind, Span span, String text) {
    public static final String UNKNOWN_UNIT = "unknown_unit";
    public static final String IMPOSSIBLE_TIME = "impossible_time";
}
