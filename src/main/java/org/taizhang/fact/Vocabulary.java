package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.text.WordNode;

/** The words of the grammar, and where they stand in a text: leftmost, longest, in one pass. */
public final class Vocabulary {
    private final WordNode<List<Word>> root = new WordNode<>();

    private final Predicates predicates;

    public Vocabulary(Collection<Word> words, Predicates predicates) {
        this.predicates = predicates;
        words.forEach(this::add);
    }

    private void add(Word word) {
        WordNode<List<Word>> node = root.path(word.text());
        List<Word> roles = node.value();
        if (roles == null) {
            roles = new ArrayList<>();
            node.value(roles);
        }
        roles.add(word);
    }

    /** All words of the text, in order; a word inside a longer one is not read, words of one spelling are read in each of their roles. */
    List<Token> scan(String text) {
        return scan(text, new Cover(text.length()));
    }

    /** The words, with the stages that verbs of phase make of what they are about; {@code figures} are never read across, {@code names} always. */
    List<Token> compose(String text, List<Token> tokens, Cover figures, Cover names) {
        return predicates.compose(text, tokens, figures, names);
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
        WordNode<List<Word>> node = root.child(text.charAt(start));
        List<Word> found = List.of();
        int end = start;
        for (int at = start + 1; node != null; at++) {
            List<Word> words = node.value();
            if (words != null) {
                found = words;
                end = at;
            }
            node = at < text.length() && !covered.at(at) ? node.child(text.charAt(at)) : null;
        }
        if (!found.isEmpty()) {
            Span span = Spans.between(start, end);
            found.forEach(word -> tokens.add(new Token(span, word)));
        }
        return end;
    }
}
