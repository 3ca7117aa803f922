package org.taizhang.archive.ocr;

import java.util.List;

/**
 * What the recogniser reads on a strip.
 *
 * @param characters one string each
 * @param places middle of each character along the strip, 0..1
 * @param confidence mean likelihood of the characters, 0..1
 */
record Spelling(List<String> characters, double[] places, double confidence) {
    Spelling {
        if (characters.size() != places.length) {
            throw new IllegalArgumentException(characters.size() + " characters at " + places.length + " places");
        }
        characters = List.copyOf(characters);
    }
}
