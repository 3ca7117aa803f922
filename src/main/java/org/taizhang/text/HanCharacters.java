package org.taizhang.text;

import com.ibm.icu.text.Transliterator;

/** What two ways of writing one Chinese word share: simplified characters, and the sound. Immutable; made once, its tables cost some 50 ms. */
public final class HanCharacters {
    private static final char FIRST = '\u4e00';
    private static final char BEHIND_LAST = '\u9fff';

    private final char[] simplified = new char[BEHIND_LAST - FIRST];
    private final Transliterator sounds = Transliterator.getInstance("Han-Latin");

    public HanCharacters() {
        Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
        for (int i = 0; i < simplified.length; i++) {
            String character = String.valueOf((char) (FIRST + i));
            String simple = simplifier.transliterate(character);
            simplified[i] = simple.length() == 1 ? simple.charAt(0) : (char) (FIRST + i);
        }
    }

    /** The text in simplified characters: 機場 to 机场. */
    public String simplify(String text) {
        StringBuilder simple = null;
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            char plain = isHan(written) ? simplified[written - FIRST] : written;
            if (plain != written) {
                simple = simple == null ? new StringBuilder(text) : simple;
                simple.setCharAt(i, plain);
            }
        }
        return simple == null ? text : simple.toString();
    }

    /** Whether two characters are read alike, tone included, in their commonest reading: 泽 and 择. */
    public boolean soundAlike(char one, char other) {
        return isHan(one) && isHan(other) && sound(one).equals(sound(other));
    }

    private String sound(char character) {
        return sounds.transliterate(String.valueOf(character));
    }

    private static boolean isHan(char character) {
        return character >= FIRST && character < BEHIND_LAST;
    }
}
