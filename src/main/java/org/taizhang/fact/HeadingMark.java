package org.taizhang.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sign with which a heading or an item of a list begins, from the highest to the lowest: 【…】, 一、, （一）, 1．, （1）, ●.
 *
 * <p>An item whose text follows in the same paragraph (1．东环路。全长…) serves that paragraph, and those before the next item of the list;
 * the higher headings serve all that follows them.
 */
enum HeadingMark {
    BRACKET("[【［〔](?=[^】］〕]{1,24}[】］〕])", true),
    CHINESE_ORDINAL("第?[一二三四五六七八九十]{1,3}[、．.](?=\\S)", true),
    CHINESE_IN_BRACKETS("[（(][一二三四五六七八九十]{1,3}[）)]", false),
    SPOKEN_ORDINAL("第?[一二三四五六七八九十]{1,2}(?:是|，|,)", false),
    NUMBER("[0-9０-９]{1,2}(?:[、．]|\\.(?![0-9]))", false),
    NUMBER_IN_BRACKETS("[（(][0-9０-９]{1,2}[）)]|[①-⑳]|[0-9]{1,2}[）)]", false),
    BULLET("[●■◆▲★※○□◇△☆◎►▶]", false);

    private final Pattern pattern;
    private final boolean lasting;

    HeadingMark(String pattern, boolean lasting) {
        this.pattern = Pattern.compile(pattern);
        this.lasting = lasting;
    }

    /** Whether its section goes on until the next heading of its height, however many paragraphs that are. */
    boolean lasting() {
        return lasting;
    }

    /** Where the mark that opens a paragraph ends; -1 where this is not the one. */
    int end(String paragraph) {
        Matcher matcher = pattern.matcher(paragraph);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Length of the mark with which a sentence opens that begins a paragraph; 0 for any other. */
    static int length(String paragraph, int sentence) {
        HeadingMark mark = sentence == 0 ? of(paragraph) : null;
        return mark == null ? 0 : mark.end(paragraph);
    }

    /** The mark with which a paragraph opens; null where it opens with none. */
    static @Nullable HeadingMark of(String paragraph) {
        for (HeadingMark mark : values()) {
            if (mark.end(paragraph) > 0) {
                return mark;
            }
        }
        return null;
    }
}
