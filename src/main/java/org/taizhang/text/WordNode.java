package org.taizhang.text;

import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of words: one letter further for each step, found in the time of an array access. Filled once, then read only. Most
 * nodes have one child, which stands in the node itself: a step down a large tree costs little but the memory that it touches.
 *
 * @param <V> what a word means that ends at the node
 */
public final class WordNode<V> {
    private static final int SPREAD = 0x9E3779B1;
    /** Places of a node with two children. */
    private static final int FEWEST = 4;

    private static final char[] NO_LETTERS = {};
    private static final Object[] NO_NODES = {};

    private int size;
    private char onlyLetter;
    private @Nullable WordNode<V> only;
    /** Of nodes with several children. */
    private char[] letters = NO_LETTERS;

    private Object[] nodes = NO_NODES;
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
        if (size <= 1) {
            return letter == onlyLetter ? only : null;
        }
        return (WordNode<V>) nodes[slot(letter)];
    }

    /** The same, made where it is missing. */
    public WordNode<V> childOrNew(char letter) {
        WordNode<V> known = child(letter);
        if (known != null) {
            return known;
        }
        WordNode<V> fresh = new WordNode<>();
        if (size == 0) {
            onlyLetter = letter;
            only = fresh;
        } else {
            spread();
            put(letter, fresh);
        }
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

    /** Makes room for one child more. */
    private void spread() {
        if (2 * (size + 1) <= letters.length) {
            return;
        }
        char[] oldLetters = letters;
        Object[] oldNodes = nodes;
        letters = new char[Math.max(FEWEST, 2 * oldLetters.length)];
        nodes = new Object[letters.length];
        for (int i = 0; i < oldLetters.length; i++) {
            if (oldNodes[i] != null) {
                put(oldLetters[i], oldNodes[i]);
            }
        }
        if (only != null) {
            put(onlyLetter, only);
            only = null;
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
