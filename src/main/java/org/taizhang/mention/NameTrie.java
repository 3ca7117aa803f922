package org.taizhang.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many names, found in a text in one walk from a given place. Filled once, then read only. */
final class NameTrie<T> {
    /** A name that begins at the place asked for and ends before {@code end}. */
    record Match<T>(int end, List<T> values) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(4);
        private final List<T> values = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    void put(String name, T value) {
        Node<T> node = root;
        for (int i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(name.charAt(i), c -> new Node<>());
        }
        node.values.add(value);
    }

    /** All names that begin at {@code start}, the longest first. */
    List<Match<T>> at(String text, int start) {
        List<Match<T>> found = new ArrayList<>(2);
        Node<T> node = root;
        for (int i = start; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                found.add(0, new Match<>(i + 1, node.values));
            }
        }
        return found;
    }
}
