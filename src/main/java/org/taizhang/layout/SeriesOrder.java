package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the pieces of a numbered series in the order of their numbers, whatever the order of the boxes in which they are printed. */
final class SeriesOrder {
    private record Piece(int number, List<List<Strip>> paragraphs) {}

    private SeriesOrder() {}

    /** Paragraphs before the first piece stay in front; an article without a series stays as it is. */
    static List<List<Strip>> sort(List<List<Strip>> paragraphs, Set<List<Strip>> subheads) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(0, new ArrayList<>()));
        for (List<Strip> paragraph : paragraphs) {
            String head = paragraph.get(0).text();
            String series = PrintMarks.seriesOf(head);
            if (subheads.contains(paragraph) && series != null && !series.isEmpty()) {
                pieces.add(new Piece(PrintMarks.numberOf(head), new ArrayList<>()));
            }
            pieces.get(pieces.size() - 1).paragraphs().add(paragraph);
        }
        pieces.sort(Comparator.comparingInt(Piece::number));
        return pieces.stream().flatMap(piece -> piece.paragraphs().stream()).toList();
    }
}
