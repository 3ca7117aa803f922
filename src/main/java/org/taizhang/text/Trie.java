package org.taizhang.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words by their first letters: finds the longest word that begins (or, built backwards, ends) at a place, in the time of its length.
 *
 * @param <V> what a word means
 */
final class Trie<V> {
    /** What is found at a place: the word's length and meaning. */
    record Match<V>(int length, V value) {}

    private final WordNode<V> root = new WordNode<>();

    private Trie() {}

    /** Finds words that begin at a place. */
    static <V> Trie<V> of(Map<String, V> words) {
        Trie<V> trie = new Trie<>();
        words.forEach(trie::add);
        return trie;
    }

    /** Finds words that end before a place, by {@link #longestBefore}. */
    static <V> Trie<V> backwards(Map<String, V> words) {
        Trie<V> trie = new Trie<>();
        words.forEach(
                (word, value) -> trie.add(new StringBuilder(word).reverse().toString(), value));
        return trie;
    }

    private void add(String word, V value) {
        root.path(word).value(value);
    }

    /** The longest word that begins at {@code from}; null where none does. */
    @Nullable
    Match<V> longest(CharSequence text, int from) {
        return longest(text, from, text.length());
    }

    /** The longest word that begins at {@code from} and is at most {@code most} units long; null where none is. */
    @Nullable
    Match<V> longest(CharSequence text, int from, int most) {
        Match<V> found = null;
        WordNode<V> node = root;
        int end = (int) Math.min(text.length(), (long) from + most);
        for (int i = from; i < end; i++) {
            node = node.child(text.charAt(i));
            if (node == null) {
                break;
            }
            V value = node.value();
            if (value != null) {
                found = new Match<>(i + 1 - from, value);
            }
        }
        return found;
    }

    /** The longest word that ends before {@code end}; null where none does. Only for a trie built {@link #backwards}. */
    @Nullable
    Match<V> longestBefore(CharSequence text, int end) {
        Match<V> found = null;
        WordNode<V> node = root;
        for (int i = end - 1; i >= 0; i--) {
            node = node.child(text.charAt(i));
            if (node == null) {
                break;
            }
            V value = node.value();
            if (value != null) {
                found = new Match<>(end - i, value);
            }
        }
        return found;
    }
}
