package org.taizhang.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words beside a figure that say how exactly it is meant. */
final class QualifierMatcher {
    private final Trie<QualifierWord> before;
    private final Trie<QualifierWord> after;

    /** A qualifier and how far it reaches. */
    record Hit(int length, Qualifier qualifier) {}

    QualifierMatcher(List<QualifierWord> words) {
        before = Trie.backwards(on(words, QualifierWord.Place.BEFORE));
        after = Trie.of(on(words, QualifierWord.Place.AFTER));
    }

    private static Map<String, QualifierWord> on(List<QualifierWord> words, QualifierWord.Place place) {
        Map<String, QualifierWord> byWord = new HashMap<>();
        for (QualifierWord word : words) {
            if (word.place() == place) {
                byWord.put(word.word(), word);
            }
        }
        return byWord;
    }

    /** The qualifier that ends before {@code start}; null where there is none. */
    @Nullable
    Hit before(String text, int start, boolean round) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Hit hit = hit(before.longestBefore(text, end), round);
        return hit == null ? null : new Hit(hit.length + start - end, hit.qualifier);
    }

    /** The qualifier that begins at {@code end}; null where there is none. */
    @Nullable
    Hit after(String text, int end) {
        return hit(after.longest(text, end), true);
    }

    private static @Nullable Hit hit(Trie.@Nullable Match<QualifierWord> match, boolean round) {
        if (match == null || (match.value().roundOnly() && !round)) {
            return null;
        }
        Qualifier qualifier = match.value().qualifier();
        return qualifier == null ? null : new Hit(match.length(), qualifier);
    }
}
