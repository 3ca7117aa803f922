package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.layout.Passage;

/**
 * Where a fact stands.
 *
 * @param page page on which its figure or stage word stands, from 1
 * @param span the figure's (or stage word's) place in the page's text
 * @param article number of the article, from 1
 * @param evidence the sentence
 * @param sentence where the sentence stands, one place a page
 */
public record Source(int page, Span span, int article, String evidence, List<Passage.Place> sentence) {
    public Source {
        sentence = List.copyOf(sentence);
    }
}
