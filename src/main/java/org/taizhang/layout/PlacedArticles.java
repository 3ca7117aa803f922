package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.SourcePage;

/** Writes the stories of pages with boxes into page texts and articles. */
final class PlacedArticles {
    private final List<PageText> texts = new ArrayList<>();
    private final StoryArticles articles = new StoryArticles();

    /** Lays out one more page; a story without a heading at its beginning may go on from the page before. */
    void add(SourcePage page) {
        PlacedPage placed = PlacedPage.of(page);
        PageWriter writer = new PageWriter(page.number(), page.shape());
        placed.masthead().forEach(writer::write);
        for (Story story : placed.stories()) {
            articles.add(story, writer, placed);
        }
        placed.rest().forEach(writer::write);
        texts.add(writer.finish());
    }

    List<PageText> texts() {
        return List.copyOf(texts);
    }

    List<ArticleDraft> drafts() {
        return articles.drafts();
    }
}
