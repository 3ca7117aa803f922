package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;

/**
 * One paragraph, its lines joined and the white space between Chinese characters removed, with the way back to the pages that it stands
 * on.
 *
 * @param text the paragraph
 * @param segments its pieces, in order and without gaps in {@code text}
 */
public record Passage(String text, List<Segment> segments) {
    /**
     * A run of characters that follow each other both in the paragraph and on the page.
     *
     * @param start where it begins in the paragraph
     * @param page page number, from 1
     * @param pageStart where it begins in the page's text
     * @param length in UTF-16 units
     */
    public record Segment(int start, int page, int pageStart, int length) {}

    /** A stretch of a page's text. */
    public record Place(int page, Span span) {}

    public Passage {
        segments = List.copyOf(segments);
    }

    /** Where the characters of {@code span} stand, one place a page; it covers the white space between them. Empty for an empty span. */
    public List<Place> places(Span span) {
        List<Place> places = new ArrayList<>();
        for (int i = firstEndingBehind(span.start()); i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.start >= span.end()) {
                break;
            }
            int from = Math.max(span.start(), segment.start);
            int to = Math.min(span.end(), segment.start + segment.length);
            if (from >= to) {
                continue;
            }
            int start = segment.pageStart + from - segment.start;
            int end = segment.pageStart + to - segment.start;
            int last = places.size() - 1;
            if (last >= 0 && places.get(last).page == segment.page) {
                Span before = places.get(last).span;
                places.set(
                        last,
                        new Place(
                                segment.page, new Span(Math.min(before.start(), start), Math.max(before.end(), end))));
            } else {
                places.add(new Place(segment.page, new Span(start, end)));
            }
        }
        return places;
    }

    private int firstEndingBehind(int place) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Segment segment = segments.get(middle);
            if (segment.start + segment.length <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
