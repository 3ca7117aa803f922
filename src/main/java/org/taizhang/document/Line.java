package org.taizhang.document;

import org.jspecify.annotations.Nullable;

/**
 * One line of print, or one line of a text that has no pages.
 *
 * @param text its characters in reading direction, not trimmed
 * @param box where it stands; null where the format knows no places (plain text, HTML, DOCX)
 * @param fontSize height of its characters in points; 0 where unknown
 * @param bold printed bold, as far as the format tells
 * @param vertical set from top to bottom
 * @param confidence 1 for a text layer, the recogniser's own estimate (0..1) for a scan
 * @param places where its characters stand in the box; null where the format does not tell
 */
public record Line(
        String text,
        @Nullable Box box,
        double fontSize,
        boolean bold,
        boolean vertical,
        double confidence,
        @Nullable CharacterPlaces places) {
    public Line {
        if (places != null && places.length() != text.length()) {
            throw new IllegalArgumentException("places for " + places.length() + " characters of " + text);
        }
    }

    /** A line whose characters have no known places. */
    public Line(String text, @Nullable Box box, double fontSize, boolean bold, boolean vertical, double confidence) {
        this(text, box, fontSize, bold, vertical, confidence, null);
    }

    public static Line unplaced(String text) {
        return new Line(text, null, 0, false, false, 1);
    }
}
