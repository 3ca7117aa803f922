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
 */
public record Line(String text, @Nullable Box box, double fontSize, boolean bold, boolean vertical, double confidence) {
    public static Line unplaced(String text) {
        return new Line(text, null, 0, false, false, 1);
    }
}
