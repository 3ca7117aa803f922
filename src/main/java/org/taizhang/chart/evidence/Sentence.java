package org.taizhang.chart.evidence;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/**
 * A sentence as it was printed, and what stands around it in its paragraph.
 *
 * @param words where the figure or stage word stands in {@code text}; null where that is not known
 * @param before the words of the paragraph before the sentence
 * @param after those behind it
 */
public record Sentence(String text, @Nullable Span words, String before, String after) {
    public Sentence {
        if (words != null && words.end() > text.length()) {
            throw new IllegalArgumentException("words at " + words + " of a sentence of " + text.length());
        }
    }

    /** @param story text of the article, a paragraph a line */
    static Sentence of(String text, @Nullable Span words, String story) {
        int start = text.isEmpty() ? -1 : story.indexOf(text);
        if (start < 0) {
            return new Sentence(text, words, "", "");
        }
        int end = start + text.length();
        int from = story.lastIndexOf('\n', start) + 1;
        int to = story.indexOf('\n', end);
        return new Sentence(
                text, words, story.substring(from, start), story.substring(end, to < 0 ? story.length() : to));
    }

    /** The figure or stage word as printed; empty where its place is not known. */
    public String printed() {
        return words == null ? "" : words.of(text);
    }
}
