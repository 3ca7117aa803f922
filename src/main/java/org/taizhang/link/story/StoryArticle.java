package org.taizhang.link.story;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article, as far as it matters whose story it tells.
 *
 * @param id unique among all articles
 * @param document path of the document, which orders articles of one day
 * @param number place in the document, from 1
 * @param issueDate day of publication; null where unknown
 * @param text its paragraphs, without heading
 * @param facts what was read from it, each as a word that is equal for equal facts (metric, value and unit), without days: a reprint
 *     of the next morning counts 昨日 from its own day
 */
public record StoryArticle(
        String id, String document, int number, @Nullable LocalDate issueDate, String text, Set<String> facts) {
    public StoryArticle {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "an article wants an id; its text begins: " + text.substring(0, Math.min(20, text.length())));
        }
        facts = Set.copyOf(facts);
    }

    /** The same, for when its words have been looked at. */
    StoryArticle withoutText() {
        return new StoryArticle(id, document, number, issueDate, "", Set.of());
    }
}
