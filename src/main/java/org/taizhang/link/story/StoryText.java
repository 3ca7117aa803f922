package org.taizhang.link.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One text with the articles that print its very words. Of the words no more than fingerprints and figures are kept. */
final class StoryText {
    private static final Comparator<StoryArticle> OLDEST_FIRST = Comparator.comparing(
                    (StoryArticle article) -> article.issueDate() == null ? LocalDate.MAX : article.issueDate())
            .thenComparing(StoryArticle::document)
            .thenComparing(StoryArticle::number)
            .thenComparing(StoryArticle::id);
    static final Comparator<StoryText> OLDEST_TEXT_FIRST = Comparator.comparing(StoryText::first, OLDEST_FIRST);

    private final String key;
    private final Fingerprints fingerprints;
    private final Set<String> figures;
    private final List<StoryArticle> articles = new ArrayList<>(1);

    /** @param key hash of the words */
    StoryText(String key, String bare, StoryArticle article) {
        this.key = key;
        fingerprints = Fingerprints.of(bare);
        figures = new HashSet<>(Numerals.in(bare));
        add(article);
    }

    /** Adds an article that prints the same words. */
    void add(StoryArticle article) {
        figures.addAll(article.facts());
        articles.add(article.withoutText());
        articles.sort(OLDEST_FIRST);
    }

    String key() {
        return key;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    /** The articles, oldest first. */
    List<StoryArticle> articles() {
        return articles;
    }

    StoryArticle first() {
        return articles.get(0);
    }

    /** Figures that both state, as a share of those of the one that states fewer; 1 where one states none. */
    double commonFigures(StoryText other) {
        Set<String> fewer = figures.size() <= other.figures.size() ? figures : other.figures;
        Set<String> more = fewer == figures ? other.figures : figures;
        return fewer.isEmpty()
                ? 1
                : (double) fewer.stream().filter(more::contains).count() / fewer.size();
    }
}
