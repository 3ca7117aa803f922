package org.taizhang.archive.ocr;

import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;

/** The characters of a line with their places, as they come from the recogniser. */
final class Print {
    private final StringBuilder text = new StringBuilder();
    private final CharacterPlaces.Builder places = new CharacterPlaces.Builder();

    /** @param start and {@code end}: pixels from the beginning of the line's box */
    void add(String character, double start, double end) {
        text.append(character);
        places.add(character, start, end);
    }

    /** The end of the last character. */
    double end() {
        return places.end();
    }

    /** The line without white space at its ends. */
    OcrLine line(Box box, double em, boolean vertical, double confidence) {
        String whole = text.toString();
        int from = whole.length() - whole.stripLeading().length();
        String stripped = whole.strip();
        return new OcrLine(
                stripped, box, em, vertical, confidence, places.build().part(from, from + stripped.length()));
    }
}
