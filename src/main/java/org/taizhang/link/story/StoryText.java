package org.taizhang.link.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One text with the articles that print its very words. Of the words no more than the figures are kept. */
final class StoryText {
    private static final Comparator<StoryArticle> OLDEST_FIRST = Comparator.comparing(
                    (StoryArticle article) -> article.issueDate() == null ? LocalDate.MAX : article.issueDate())
            .thenComparing(StoryArticle::document)
            .thenComparing(StoryArticle::number)
            .thenComparing(StoryArticle::id);
    static final Comparator<StoryText> OLDEST_TEXT_FIRST = Comparator.comparing(StoryText::first, OLDEST_FIRST);

    private final String key;
    private final List<StoryArticle> articles = new ArrayList<>(1);
    private Figures figures;

    /** @param key hash of the words */
    StoryText(String key, String bare, StoryArticle article) {
        this.key = key;
        figures = Figures.NONE.with(Numerals.in(bare));
        add(article);
    }

    /** Adds an article that prints the same words. */
    void add(StoryArticle article) {
        figures = figures.with(article.facts());
        articles.add(article.withoutText());
        articles.sort(OLDEST_FIRST);
    }

    String key() {
        return key;
    }

    /** The articles, oldest first. */
    List<StoryArticle> articles() {
        return articles;
    }

    StoryArticle first() {
        return articles.get(0);
    }

    Figures figures() {
        return figures;
    }
}
