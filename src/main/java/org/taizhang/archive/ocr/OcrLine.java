package org.taizhang.archive.ocr;

import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;

/**
 * A line as it was read on a picture.
 *
 * @param box in the picture's pixels, with the picture's skew taken out
 * @param em height of its characters in pixels
 * @param places of its characters, in pixels from the beginning of the box
 */
record OcrLine(String text, Box box, double em, boolean vertical, double confidence, CharacterPlaces places) {}
