package org.taizhang.warehouse.part;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Source;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;

/**
 * Finds in the sentence of a fact, as it is quoted, the words of its figure or stage. A quotation has its lines joined and may leave out what
 * stands between them on the page, so that places on the page do not simply count on in it.
 */
final class Quotation {
    private final Map<Integer, PageText> pages;

    Quotation(List<PageText> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(PageText::number, Function.identity()));
    }

    /** The words' place in {@link Source#evidence}; null where it does not hold them. */
    @Nullable
    Span words(Source source) {
        PageText page = pages.get(source.page());
        if (page == null || source.span().end() > page.text().length()) {
            return null;
        }
        String words = solid(source.span().of(page.text()));
        String quoted = solid(source.evidence());
        int found = nearest(quoted, words, distance(source));
        return found < 0 || words.isEmpty() ? null : spaced(source.evidence(), found, found + words.length());
    }

    /** Characters of the sentence before the words, white space left out. */
    private int distance(Source source) {
        int before = 0;
        for (Passage.Place place : source.sentence()) {
            PageText page = pages.get(place.page());
            if (page == null || place.page() > source.page()) {
                break;
            }
            boolean here = place.page() == source.page();
            int end = here
                    ? Math.max(place.span().start(), source.span().start())
                    : place.span().end();
            before += solid(page.text().substring(place.span().start(), end)).length();
        }
        return before;
    }

    private static int nearest(String text, String words, int wanted) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
                best = at;
            }
        }
        return best;
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.chars().filter(c -> !blank(c)).forEach(c -> solid.append((char) c));
        return solid.toString();
    }

    /** A place in the solid text as a place in the text itself. */
    private static Span spaced(String text, int start, int end) {
        int first = 0;
        int last = text.length();
        int solid = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                first = solid == start ? i : first;
                last = solid == end - 1 ? i + 1 : last;
                solid++;
            }
        }
        return new Span(first, last);
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
