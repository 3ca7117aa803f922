package org.taizhang.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.layout.Article;

/** An article with the day that it reports on, null where it gives none. */
public record ReadArticle(Article article, @Nullable LocalDate dateline) {}
