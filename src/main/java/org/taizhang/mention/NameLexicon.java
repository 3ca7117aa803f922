package org.taizhang.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@link NameWord}, found by the longest match. */
public final class NameLexicon {
    private final NameTrie<NameWord> words = new NameTrie<>();

    /** @throws IllegalArgumentException where one word stands under two roles */
    public NameLexicon(Collection<NameWord> words) {
        Map<String, NameWord> known = new HashMap<>();
        for (NameWord word : words) {
            NameWord other = known.put(word.text(), word);
            if (other != null) {
                throw new IllegalArgumentException(
                        word.text() + " is listed twice, as " + other.role() + " and as " + word.role());
            }
            this.words.put(word.text(), word);
        }
    }

    /** The longest word that begins at {@code start} and ends at {@code limit} or before; null where none does. */
    @Nullable
    NameWord longestAt(String text, int start, int limit) {
        NameTrie.Match<NameWord> match = words.longestAt(text, start, limit);
        return match == null ? null : match.values().get(0);
    }
}
