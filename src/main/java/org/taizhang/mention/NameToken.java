package org.taizhang.mention;

import org.jspecify.annotations.Nullable;

/**
 * A word of a passage, as far as names of projects care.
 *
 * @param start in the passage
 * @param end behind the last character
 * @param type what the characters are
 * @param word the lexicon's word, for {@link Type#WORD} alone
 */
record NameToken(int start, int end, Type type, @Nullable NameWord word) {
    enum Type {
        /** a word of the lexicon */
        WORD,
        /** one character that no word claims */
        CHARACTER,
        /** digits, or letters with digits (5G, 600MW) */
        NUMBER,
        /** a place in the administrative hierarchy */
        REGION,
        /** 、 */
        COMMA,
        OPEN,
        CLOSE,
        /** · - — between the halves of a name */
        HYPHEN,
        /** any other punctuation: no name crosses it */
        BARRIER
    }

    boolean is(NameWord.Role role) {
        return word != null && word.role() == role;
    }

    /** Whether it is a word that no name reaches over. */
    boolean bars() {
        return word != null && word.bars();
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    int length() {
        return end - start;
    }
}
