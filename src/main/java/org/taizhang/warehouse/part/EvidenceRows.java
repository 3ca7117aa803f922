package org.taizhang.warehouse.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.fact.Source;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;
import org.taizhang.layout.SpanBoxes;

/** Finds on the pages of a document where its facts stand. */
final class EvidenceRows {
    /** Places are kept to hundredths of a point; no print is finer. */
    private static final double PARTS_OF_A_POINT = 100;

    private final Map<Integer, PageText> pages;

    EvidenceRows(List<PageText> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(PageText::number, Function.identity()));
    }

    /** One row for each line of the fact's sentence, in reading order; none where the lines have no places. */
    List<EvidenceRow> of(Source source) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (Passage.Place place : source.sentence()) {
            PageText page = pages.get(place.page());
            if (page == null) {
                continue;
            }
            Map<Integer, Box> figure = place.page() == source.page() ? figure(page, source) : Map.of();
            for (SpanBoxes.Piece piece : SpanBoxes.pieces(page, place.span())) {
                rows.add(row(page, piece, figure.get(piece.line())));
            }
        }
        return rows;
    }

    /** By line. */
    private static Map<Integer, Box> figure(PageText page, Source source) {
        Map<Integer, Box> boxes = new HashMap<>();
        for (SpanBoxes.Piece piece : SpanBoxes.pieces(page, source.span())) {
            boxes.put(piece.line(), piece.box());
        }
        return boxes;
    }

    private static EvidenceRow row(PageText page, SpanBoxes.Piece piece, @Nullable Box figure) {
        Box box = piece.box();
        return new EvidenceRow(
                page.number(),
                piece.line() + 1,
                piece.span().start(),
                piece.span().end(),
                rounded(box.x()),
                rounded(box.y()),
                rounded(box.width()),
                rounded(box.height()),
                page.lines().get(piece.line()).vertical(),
                figure == null ? null : rounded(figure.x()),
                figure == null ? null : rounded(figure.y()),
                figure == null ? null : rounded(figure.width()),
                figure == null ? null : rounded(figure.height()));
    }

    private static double rounded(double points) {
        return Math.round(points * PARTS_OF_A_POINT) / PARTS_OF_A_POINT;
    }
}
