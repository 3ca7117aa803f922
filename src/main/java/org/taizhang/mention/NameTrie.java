package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.WordNode;

/** Many names, found in a text in one walk from a given place. Not for several threads while names are still put into it. */
final class NameTrie<T> {
    /** A name that begins at the place asked for and ends before {@code end}. */
    record Match<T>(int end, List<T> values) {}

    private final WordNode<List<T>> root = new WordNode<>();

    void put(String name, T value) {
        WordNode<List<T>> node = root.path(name);
        List<T> values = node.value();
        if (values == null) {
            values = new ArrayList<>(1);
            node.value(values);
        }
        values.add(value);
    }

    /** All names that begin at {@code start}, the longest first. */
    List<Match<T>> at(String text, int start) {
        List<Match<T>> found = List.of();
        WordNode<List<T>> node = root;
        for (int i = start; i < text.length(); i++) {
            node = node.child(text.charAt(i));
            if (node == null) {
                break;
            }
            List<T> values = node.value();
            if (values != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(0, new Match<>(i + 1, values));
            }
        }
        return found;
    }

    /** The longest name that begins at {@code start} and ends at {@code limit} or before; null where none does. */
    @Nullable
    Match<T> longestAt(String text, int start, int limit) {
        int end = start;
        List<T> longest = null;
        WordNode<List<T>> node = root;
        for (int i = start; i < limit; i++) {
            node = node.child(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value() != null) {
                longest = node.value();
                end = i + 1;
            }
        }
        return longest == null ? null : new Match<>(end, longest);
    }
}
