package org.taizhang.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.layout.Article;

/**
 * An article, read.
 *
 * @param dateline the day that it reports on; null where it gives none
 * @param correction whether it is a notice that corrects what the paper printed
 */
public record ReadArticle(Article article, @Nullable LocalDate dateline, boolean correction) {}
