package org.taizhang.archive.ocr;

import java.util.List;

/**
 * What the recogniser reads on a strip.
 *
 * @param characters one string each
 * @param places middle of each character along the strip, 0..1
 * @param confidence mean likelihood of the characters, 0..1
 * @param weakest least likelihood of a character, 0..1
 */
record Spelling(List<String> characters, List<Double> places, double confidence, double weakest) {
    private static final double WEIGHT = 0.25;

    Spelling {
        if (characters.size() != places.size()) {
            throw new IllegalArgumentException(characters.size() + " characters at " + places.size() + " places");
        }
        characters = List.copyOf(characters);
        places = List.copyOf(places);
    }

    /** The mean counts for more than the weakest character, which may be a mark. */
    boolean isSurerThan(Spelling other) {
        return confidence + WEIGHT * weakest > other.confidence + WEIGHT * other.weakest;
    }

    int length() {
        return characters.size();
    }

    double place(int index) {
        return places.get(index);
    }
}
