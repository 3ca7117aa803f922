package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Finds the articles of a document and puts its text in reading order. */
public final class Layout {
    private Layout() {}

    /**
     * Lays a document out. Pages whose lines have boxes are read by geometry, a text without places by the conventions of print.
     *
     * @return as many page texts as the document has pages, the articles in reading order, and the document's issues
     */
    public static LaidOutDocument layOut(SourceDocument document) {
        boolean placed = document.pages().stream().anyMatch(SourcePage::placed);
        return placed ? layOutPlaced(document) : layOutFlow(document);
    }

    private static LaidOutDocument layOutPlaced(SourceDocument document) {
        PlacedArticles articles = new PlacedArticles();
        document.pages().forEach(articles::add);
        return new LaidOutDocument(articles.texts(), numbered(articles.drafts()), document.issues());
    }

    private static LaidOutDocument layOutFlow(SourceDocument document) {
        List<PageText> texts = new ArrayList<>();
        List<FlowParagraph> paragraphs = new ArrayList<>();
        for (SourcePage page : document.pages()) {
            FlowLines.Result flow = FlowLines.of(page);
            texts.add(flow.text());
            paragraphs.addAll(FlowParagraphs.of(flow.lines()));
        }
        List<ArticleDraft> drafts = FlowArticles.of(FlowRoles.assign(paragraphs));
        return new LaidOutDocument(texts, numbered(drafts), document.issues());
    }

    private static List<Article> numbered(List<ArticleDraft> drafts) {
        List<Article> articles = new ArrayList<>();
        for (ArticleDraft draft : drafts) {
            articles.add(draft.finish(articles.size() + 1));
        }
        return articles;
    }
}
