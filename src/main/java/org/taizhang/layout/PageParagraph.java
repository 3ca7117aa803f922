package org.taizhang.layout;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a story that make up one paragraph. */
record PageParagraph(List<PageRow> rows, boolean subhead) {
    private static final int MOST_SUBHEAD_ROWS = 4;
    private static final int LONGEST_SUBHEAD = 50;

    PageParagraph {
        rows = List.copyOf(rows);
    }

    String text() {
        return rows.stream().map(PageRow::text).collect(Collectors.joining());
    }

    List<Strip> strips() {
        return rows.stream().map(PageRow::strip).toList();
    }

    PageRow first() {
        return rows.get(0);
    }

    PageRow last() {
        return rows.get(rows.size() - 1);
    }

    /** Whether it has the form of a heading: brief, and no sentence. */
    boolean isBrief() {
        String text = text();
        boolean open = text.endsWith("，") || text.endsWith("；") || text.endsWith("：") || text.endsWith("、");
        return rows.size() <= MOST_SUBHEAD_ROWS
                && text.length() <= LONGEST_SUBHEAD
                && !open
                && !Characters.endsSentence(text)
                && !Characters.holdsSentence(text);
    }

    PageParagraph asSubhead() {
        return new PageParagraph(rows, true);
    }
}
