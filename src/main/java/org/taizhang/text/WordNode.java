package org.taizhang.text;

import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of words: one letter further for each step, found in the time of an array access. Filled once, then read only.
 *
 * @param <V> what a word means that ends at the node
 */
public final class WordNode<V> {
    private static final int SPREAD = 0x9E3779B1;

    private char[] letters = new char[2];
    private Object[] nodes = new Object[2];
    private int size;
    private @Nullable V value;

    /** What the word means that ends here; null where none does. */
    public @Nullable V value() {
        return value;
    }

    /** Ends a word here. */
    public void value(V meaning) {
        value = meaning;
    }

    /** The node one letter further; null where no word goes on with it. */
    @SuppressWarnings("unchecked")
    public @Nullable WordNode<V> child(char letter) {
        return (WordNode<V>) nodes[slot(letter)];
    }

    /** The same, made where it is missing. */
    public WordNode<V> childOrNew(char letter) {
        WordNode<V> known = child(letter);
        if (known != null) {
            return known;
        }
        if (2 * (size + 1) > letters.length) {
            grow();
        }
        WordNode<V> fresh = new WordNode<>();
        put(letter, fresh);
        size++;
        return fresh;
    }

    /** The node at which a word ends, made where it is missing. */
    public WordNode<V> path(CharSequence word) {
        WordNode<V> node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.childOrNew(word.charAt(i));
        }
        return node;
    }

    private void put(char letter, Object node) {
        int slot = slot(letter);
        letters[slot] = letter;
        nodes[slot] = node;
    }

    private void grow() {
        char[] oldLetters = letters;
        Object[] oldNodes = nodes;
        letters = new char[2 * oldLetters.length];
        nodes = new Object[letters.length];
        for (int i = 0; i < oldLetters.length; i++) {
            if (oldNodes[i] != null) {
                put(oldLetters[i], oldNodes[i]);
            }
        }
    }

    /** Where the letter's node is, or a free place for it: at most half of the places are taken. */
    private int slot(char letter) {
        int mask = letters.length - 1;
        int slot = (letter * SPREAD >>> 16) & mask;
        while (nodes[slot] != null && letters[slot] != letter) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
