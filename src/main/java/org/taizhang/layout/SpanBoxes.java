package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.Span;

/** Where a stretch of a page's text stands on the page, as its file shows it. */
public final class SpanBoxes {
    private SpanBoxes() {}

    /**
     * A piece of a line.
     *
     * @param line index of the line among the page's
     * @param span what the piece covers of the page's text
     * @param box where it stands
     */
    public record Piece(int line, Span span, Box box) {}

    /** One box for each line that the span touches, in reading order; empty where the page's lines have no places. */
    public static List<Box> of(PageText page, Span span) {
        return pieces(page, span).stream().map(Piece::box).toList();
    }

    /** The same with the lines. */
    public static List<Piece> pieces(PageText page, Span span) {
        List<Piece> pieces = new ArrayList<>();
        List<PageText.PlacedLine> lines = page.lines();
        for (int i = firstEndingBehind(lines, span.start());
                i < lines.size() && lines.get(i).span().start() < span.end();
                i++) {
            PageText.PlacedLine line = lines.get(i);
            Box box = line.box();
            if (box != null && line.span().overlaps(span)) {
                Span part = new Span(
                        Math.max(span.start(), line.span().start()),
                        Math.min(span.end(), line.span().end()));
                pieces.add(new Piece(i, part, page.shape().tilt().shown(part(page.text(), line, box, part))));
            }
        }
        return pieces;
    }

    /** Lines stand in the order of the page's text. */
    private static int firstEndingBehind(List<PageText.PlacedLine> lines, int place) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Box part(String text, PageText.PlacedLine line, Box box, Span part) {
        CharacterPlaces places = line.places();
        if (places == null) {
            double extent = line.vertical() ? box.height() : box.width();
            places = CharacterPlaces.estimated(line.span().of(text), extent);
        }
        int first = part.start() - line.span().start();
        int last = part.end() - line.span().start() - 1;
        double from = places.start(first);
        double length = places.end(last) - from;
        return line.vertical()
                ? new Box(box.x(), box.y() + from, box.width(), length)
                : new Box(box.x() + from, box.y(), length, box.height());
    }
}
