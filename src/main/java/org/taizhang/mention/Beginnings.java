package org.taizhang.mention;

import java.util.BitSet;

/**
 * With which two letters words begin. Asked at every letter of a text before the words themselves are looked up; may say yes to a few
 * pairs with which none begins, never no to one with which some does. Filled once, then read only.
 */
final class Beginnings {
    private static final int BITS = 20;
    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA6B;

    private final BitSet pairs = new BitSet(1 << BITS);

    /** @throws IllegalArgumentException for a word of less than two letters */
    void add(String word) {
        if (word.length() < 2) {
            throw new IllegalArgumentException("a word of two letters or more is needed: " + word);
        }
        pairs.set(place(word.charAt(0), word.charAt(1)));
    }

    /** Whether a word may begin at {@code at}. */
    boolean mayBeAt(String text, int at) {
        return at + 1 < text.length() && pairs.get(place(text.charAt(at), text.charAt(at + 1)));
    }

    private static int place(char first, char second) {
        return (first * FIRST ^ second * SECOND) >>> (Integer.SIZE - BITS);
    }
}
