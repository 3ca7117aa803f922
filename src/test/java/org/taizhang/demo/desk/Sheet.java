package org.taizhang.demo.desk;

import java.util.List;

/** An edition with its articles in reading order. */
public record Sheet(Edition edition, List<Article> articles) {

    public Sheet {
        articles = List.copyOf(articles);
    }
}
