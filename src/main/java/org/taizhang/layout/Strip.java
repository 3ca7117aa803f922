package org.taizhang.layout;

import org.taizhang.document.Span;

/**
 * The characters of one line as they stand in a page's text, without the white space at their ends.
 *
 * @param page page number, from 1
 * @param start where they begin in the page's text; the character behind the last one is white space there
 */
record Strip(String text, int page, int start) {
    int end() {
        return start + text.length();
    }

    /** The part of {@code pageText} that {@code span} covers, trimmed. */
    static Strip of(int page, String pageText, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && Characters.isBlank(pageText.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(pageText.charAt(to - 1))) {
            to--;
        }
        return new Strip(pageText.substring(from, to), page, from);
    }

    /** This strip without its first and last characters. */
    Strip cut(int front, int back) {
        return of(page, text, new Span(front, text.length() - back)).shifted(start);
    }

    private Strip shifted(int by) {
        return new Strip(text, page, start + by);
    }
}
