package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the rows of a story into paragraphs: by the indent of first rows, by short last rows, by weight and size; and finds the subheads
 * among them, which are brief, end no sentence, and stand out or have a paragraph with an indent below them.
 */
final class PageParagraphs {
    private static final double PARTING_STEP = 1.6;

    private PageParagraphs() {}

    static List<PageParagraph> of(List<PageRow> rows) {
        List<PageParagraph> paragraphs = new ArrayList<>();
        List<PageRow> open = new ArrayList<>();
        for (PageRow row : rows) {
            if (!open.isEmpty() && begins(open, row)) {
                paragraphs.add(new PageParagraph(open, false));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            paragraphs.add(new PageParagraph(open, false));
        }
        return withSubheads(paragraphs);
    }

    private static boolean begins(List<PageRow> open, PageRow row) {
        PageRow last = open.get(open.size() - 1);
        boolean ended = Characters.endsSentence(last.text());
        if (opensPiece(row.text()) || PrintMarks.bracketed(last.text()) != null || PrintMarks.isByline(last.text())) {
            return true;
        }
        if (row.distinct() != last.distinct()) {
            return ended || last.distinct() || row.setIn() || row.step() > 1.2;
        }
        if (row.distinct()) {
            return row.step() > PARTING_STEP || (row.firstOfStrand() && ended);
        }
        if (row.setIn()) {
            return !last.setIn() || open.size() == 1 || ended;
        }
        return ended && (last.isShort() || row.step() > PARTING_STEP);
    }

    private static boolean opensPiece(String text) {
        return PrintMarks.isSeriesTag(text)
                || PrintMarks.bracketed(text) != null
                || PrintMarks.beginsReport(text)
                || PrintMarks.isByline(text);
    }

    private static List<PageParagraph> withSubheads(List<PageParagraph> paragraphs) {
        List<PageParagraph> result = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PageParagraph paragraph = paragraphs.get(i);
            boolean over =
                    i + 1 < paragraphs.size() && paragraphs.get(i + 1).first().setIn();
            boolean stands =
                    paragraph.first().distinct() || (over && !paragraph.first().setIn());
            boolean marked = PrintMarks.bracketed(paragraph.text()) != null;
            boolean byline = PrintMarks.isByline(paragraph.text());
            boolean subhead = paragraph.isBrief() && !byline && (stands || marked) && i + 1 < paragraphs.size();
            result.add(subhead ? paragraph.asSubhead() : paragraph);
        }
        return result;
    }
}
