package org.taizhang.layout;

import java.util.List;

/** Finds the texts of photos: brief strands that end with the photographer, or in small print away from headings and other columns. */
final class PhotoCaptions {
    /** Print as small as this is no body text. */
    private static final double SMALL = 0.92;

    private static final int LONGEST = 10;
    /** From a heading down to its text, in pitches. */
    private static final double LONGEST_DROP = 3;

    private PhotoCaptions() {}

    static List<Strand> of(List<Heading> headings, List<Strand> strands, double bodySize) {
        return strands.stream()
                .filter(strand -> strand.rows().size() <= LONGEST)
                .filter(strand -> isCredited(strand) || isSmallPrint(strand, headings, strands, bodySize))
                .toList();
    }

    private static boolean isCredited(Strand strand) {
        String last = strand.last().last().text();
        return PrintMarks.isCredit(last) || PrintMarks.creditAtEnd(last) != null;
    }

    private static boolean isSmallPrint(Strand strand, List<Heading> headings, List<Strand> strands, double bodySize) {
        boolean small = strand.size() <= SMALL * bodySize
                && Characters.endsSentence(strand.last().last().text());
        boolean underHeading = headings.stream()
                .anyMatch(heading -> heading.box().overlapX(strand.box()) > 0
                        && Math.abs(strand.box().y() - heading.box().bottom()) <= LONGEST_DROP * strand.pitch());
        boolean inColumns = strands.stream()
                .anyMatch(other ->
                        StrandGeometry.isNextColumn(other, strand) && StrandGeometry.hasEqualTop(other, strand));
        return small && !underHeading && !inColumns;
    }
}
