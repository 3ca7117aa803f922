package org.taizhang.typeset;

import java.util.List;
import java.util.stream.Collectors;

/** An article as it was set: the truth about a typeset page. Inner subheads are paragraphs that begin with {@link #SUBHEAD}. */
public record PrintedArticle(String kicker, String title, String subtitle, List<String> paragraphs, boolean caption) {
    static final String SUBHEAD = "#";

    public PrintedArticle {
        paragraphs = List.copyOf(paragraphs);
    }

    public static PrintedArticle of(String title, List<String> paragraphs) {
        return new PrintedArticle("", title, "", paragraphs, false);
    }

    public static PrintedArticle caption(String text) {
        return new PrintedArticle("", "", "", List.of(text), true);
    }

    PrintedArticle with(List<String> text) {
        return new PrintedArticle(kicker, title, subtitle, text, caption);
    }

    /** Its text as it should be read, without white space. */
    public String text() {
        return bare(paragraphs.stream().collect(Collectors.joining()).replace(SUBHEAD, ""));
    }

    /** Its heading and text as they should be read, without white space. */
    public String whole() {
        return bare(kicker + title + subtitle) + text();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
