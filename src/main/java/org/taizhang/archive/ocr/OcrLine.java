package org.taizhang.archive.ocr;

import org.taizhang.document.Box;

/**
 * A line as it was read on a picture.
 *
 * @param box in the picture's pixels, with the picture's skew taken out
 * @param em height of its characters in pixels
 */
record OcrLine(String text, Box box, double em, boolean vertical, double confidence) {}
