package org.taizhang.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@link NameWord}, found by the longest match. */
public final class NameLexicon {
    private final Map<String, NameWord> words = new HashMap<>();
    private final int longest;

    /** @throws IllegalArgumentException where one word stands under two roles */
    public NameLexicon(Collection<NameWord> words) {
        for (NameWord word : words) {
            NameWord other = this.words.put(word.text(), word);
            if (other != null) {
                throw new IllegalArgumentException(
                        word.text() + " is listed twice, as " + other.role() + " and as " + word.role());
            }
        }
        longest = words.stream().mapToInt(word -> word.text().length()).max().orElse(0);
    }

    /** The longest word that begins at {@code start} and ends at {@code limit} or before; null where none does. */
    @Nullable
    NameWord longestAt(String text, int start, int limit) {
        for (int end = Math.min(limit, start + longest); end > start; end--) {
            NameWord word = words.get(text.substring(start, end));
            if (word != null) {
                return word;
            }
        }
        return null;
    }
}
