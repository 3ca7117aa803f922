package org.taizhang.typeset;

import java.util.List;

/** Typeset pages with their truth, the articles in any order. */
public record PrintedPage(Typesetter page, List<PrintedArticle> articles) {
    public PrintedPage {
        articles = List.copyOf(articles);
    }
}
