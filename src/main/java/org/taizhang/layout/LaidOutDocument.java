package org.taizhang.layout;

import java.util.List;
import org.taizhang.document.Issue;

/** A document in reading order: the text of its pages, and the articles that stand on them. */
public record LaidOutDocument(List<PageText> pages, List<Article> articles, List<Issue> issues) {
    public LaidOutDocument {
        pages = List.copyOf(pages);
        articles = List.copyOf(articles);
        issues = List.copyOf(issues);
    }
}
