package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.document.Span;

/** The words of the grammar, and where they stand in a text: leftmost, longest, in one pass. */
public final class Vocabulary {
    private final Node root = new Node();

    public Vocabulary(Collection<Word> words) {
        words.forEach(this::add);
    }

    private void add(Word word) {
        Node node = root;
        for (char c : word.text().toCharArray()) {
            node = node.next.computeIfAbsent(c, key -> new Node());
        }
        node.words.add(word);
    }

    /** All words of the text, in order; a word inside a longer one is not read, words of one spelling are read in each of their roles. */
    List<Token> scan(String text) {
        return scan(text, new Cover(text.length()));
    }

    /** The same, reading only what nothing else covers. */
    List<Token> scan(String text, Cover covered) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = covered.at(at) ? at + 1 : longest(text, at, covered, tokens);
            at = Math.max(at + 1, end);
        }
        return tokens;
    }

    private int longest(String text, int start, Cover covered, List<Token> tokens) {
        Node node = root.next.get(text.charAt(start));
        Node found = null;
        int end = start;
        for (int at = start + 1; node != null; at++) {
            if (!node.words.isEmpty()) {
                found = node;
                end = at;
            }
            node = at < text.length() && !covered.at(at) ? node.next.get(text.charAt(at)) : null;
        }
        if (found != null) {
            Span span = Spans.between(start, end);
            found.words.forEach(word -> tokens.add(new Token(span, word)));
        }
        return end;
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Word> words = new ArrayList<>();
    }
}
