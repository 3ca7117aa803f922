package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.layout.Article;
import org.taizhang.layout.Passage;
import org.taizhang.mention.DocumentProjects.Place;

/** A passage of an article with its place in the document. */
public record PlacedPassage(Place place, Passage passage) {
    /** The passages of an article in reading order: kicker, title, subtitle where it has them, then its paragraphs. */
    public static List<PlacedPassage> of(Article article) {
        List<PlacedPassage> passages = new ArrayList<>();
        add(passages, article, Place.KICKER, article.kicker());
        add(passages, article, Place.TITLE, article.title());
        add(passages, article, Place.SUBTITLE, article.subtitle());
        for (int i = 0; i < article.paragraphs().size(); i++) {
            add(passages, article, i, article.paragraphs().get(i));
        }
        return passages;
    }

    private static void add(List<PlacedPassage> passages, Article article, int index, @Nullable Passage passage) {
        if (passage != null) {
            passages.add(new PlacedPassage(new Place(article.number(), index), passage));
        }
    }

    /** Whether it is one of the article's headings. */
    public boolean isHeading() {
        return place.index() < 0;
    }
}
