package org.taizhang.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One article, bulletin section or caption, in the contract's sense.
 *
 * @param number from 1 in the document's reading order
 * @param page the page on which it begins
 * @param kicker 引题, empty where there is none
 * @param title 主题; null for a caption or an untitled piece
 * @param subtitle 副题, empty where there is none
 * @param byline the reporters as printed, empty where there are none
 * @param paragraphs its text; empty for a banner over several stories
 */
public record Article(
        int number,
        int page,
        String kicker,
        @Nullable Passage title,
        String subtitle,
        String byline,
        List<Passage> paragraphs,
        boolean caption) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    public String titleText() {
        return title == null ? "" : title.text();
    }

    /** Paragraphs joined by line feeds. */
    public String text() {
        return paragraphs.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
