package org.taizhang.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One article, bulletin section or caption, in the contract's sense.
 *
 * @param number from 1 in the document's reading order
 * @param page the page on which it begins
 * @param kicker 引题; null where there is none
 * @param title 主题; null for a caption or an untitled piece
 * @param subtitle 副题; null where there is none
 * @param byline the reporters as printed, empty where there are none
 * @param paragraphs its text; empty for a banner over several stories
 */
public record Article(
        int number,
        int page,
        @Nullable Passage kicker,
        @Nullable Passage title,
        @Nullable Passage subtitle,
        String byline,
        List<Passage> paragraphs,
        boolean caption) {
    public Article {
        if (number < 1 || page < 1) {
            throw new IllegalArgumentException("article " + number + " on page " + page + ": both count from 1");
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** The kicker's text, empty where there is none. */
    public String kickerText() {
        return textOf(kicker);
    }

    /** The title's text, empty where there is none. */
    public String titleText() {
        return textOf(title);
    }

    /** The subtitle's text, empty where there is none. */
    public String subtitleText() {
        return textOf(subtitle);
    }

    /** Paragraphs joined by line feeds. */
    public String text() {
        return paragraphs.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    private static String textOf(@Nullable Passage passage) {
        return passage == null ? "" : passage.text();
    }
}
