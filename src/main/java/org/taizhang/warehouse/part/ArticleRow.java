package org.taizhang.warehouse.part;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in reading order; {@code title} is empty for a caption or an untitled piece. */
public record ArticleRow(
        int number,
        int page,
        String kicker,
        String title,
        String subtitle,
        String byline,
        @Nullable LocalDate dateline,
        String text,
        boolean caption,
        boolean correction,
        List<PlaceRow> places) {}
