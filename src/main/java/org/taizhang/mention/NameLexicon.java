package org.taizhang.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@link NameWord}, found by the longest match. */
public final class NameLexicon {
    /** A word of two letters is one thing (校园), a longer one is made of its end (软件园). */
    private static final int SHORTEST_COMPOUND = 2;

    private final NameTrie<NameWord> words = new NameTrie<>();
    private final NameTrie<NameWord> ordinary = new NameTrie<>();
    private final NameForms forms;

    /**
     * @param words of the trade
     * @param forms letters that are no words
     * @param ordinary words of the language; those that the trade knows, or that end in a head of its own, are left out
     * @throws IllegalArgumentException where one word stands under two roles */
    public NameLexicon(Collection<NameWord> words, NameForms forms, Collection<NameWord> ordinary) {
        this.forms = forms;
        Map<String, NameWord> known = new HashMap<>();
        for (NameWord word : words) {
            NameWord other = known.put(word.text(), word);
            if (other != null) {
                throw new IllegalArgumentException(
                        word.text() + " is listed twice, as " + other.role() + " and as " + word.role());
            }
            this.words.put(word.text(), word);
        }
        ordinary.stream()
                .filter(word -> !known.containsKey(word.text()) && !endsInHead(word.text(), known))
                .forEach(word -> this.ordinary.put(word.text(), word));
    }

    private static boolean endsInHead(String text, Map<String, NameWord> known) {
        int longest = text.length() > SHORTEST_COMPOUND ? text.length() - 1 : text.length() - SHORTEST_COMPOUND;
        for (int at = 1; at <= longest; at++) {
            NameWord end = known.get(text.substring(at));
            if (end != null && (end.role() == NameWord.Role.HEAD || end.role() == NameWord.Role.ACTION)) {
                return true;
            }
        }
        return false;
    }

    NameForms forms() {
        return forms;
    }

    /** The longest word of the trade that begins at {@code start} and ends at {@code limit} or before; null where none does. */
    @Nullable
    NameWord longestAt(String text, int start, int limit) {
        NameTrie.Match<NameWord> match = words.longestAt(text, start, limit);
        return match == null ? null : match.values().get(0);
    }

    /** The word that begins at {@code start}: the trade's own, unless an ordinary word is longer and runs into no other of the trade's. */
    @Nullable
    NameWord at(String text, int start, int limit, int ordinaryLimit) {
        NameWord own = longestAt(text, start, limit);
        NameTrie.Match<NameWord> match = ordinary.longestAt(text, start, ordinaryLimit);
        if (match == null || (own != null && own.text().length() >= match.end() - start)) {
            return own;
        }
        return isBroken(text, start, match.end()) ? own : match.values().get(0);
    }

    /** Whether a word of the trade begins inside a stretch and goes on behind it: 水库 in 湖水|库. */
    private boolean isBroken(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            NameTrie.Match<NameWord> inside = words.longestAt(text, at, text.length());
            if (inside != null && inside.end() > end) {
                return true;
            }
        }
        return false;
    }
}
