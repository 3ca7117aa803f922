package org.taizhang.chart.paper;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.chart.style.Language;

/** Sets the first page of the PDF: the title, the findings, the contents in two columns, and what the pack was drawn from. */
final class CoverMarkup {
    /** As print.css has them: points, and millimetres less the page number. */
    private static final double CONTENTS_SIZE = 9.5;

    private static final double CONTENTS_WIDTH = 118;

    private final Book book;
    private final Leaf leaf;
    private final Language language;

    CoverMarkup(Book book, Leaf leaf) {
        this.book = book;
        this.leaf = leaf;
        this.language = book.language();
    }

    private record Entry(String title, String id) {}

    void write(Markup html) {
        html.open("div", "class", "cover", "id", "cover");
        html.element("p", language.say("台账 · 季度图表", "Taizhang · quarterly pack"), "class", "kicker");
        html.element("h1", book.title());
        html.open("ol", "class", "findings", "style", leaf.findingsSize(book.findings()));
        book.findings().forEach(finding -> html.element("li", finding));
        html.close();
        contents(html);
        html.open("div", "class", "tallies");
        for (Tally tally : book.tallies()) {
            html.open("p")
                    .element("span", tally.number(), "class", "number")
                    .text(" " + tally.label())
                    .close();
        }
        html.close().close();
    }

    private void contents(Markup html) {
        List<Entry> entries = new ArrayList<>();
        book.drawn().forEach(page -> entries.add(new Entry(page.title(), page.id())));
        book.listings().forEach(listing -> entries.add(new Entry(listing.entry(language), listing.id())));
        if (!book.blank().isEmpty()) {
            entries.add(new Entry(book.blankTitle(), "blank"));
        }
        int half = (entries.size() + 1) / 2;
        html.open("div", "class", "contents").element("h2", book.contentsTitle());
        column(html, "left", entries.subList(0, half));
        column(html, "right", entries.subList(half, entries.size()));
        html.close();
    }

    private void column(Markup html, String side, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.open("ul", "class", side);
        for (Entry entry : entries) {
            html.open("li")
                    .element(
                            "a",
                            leaf.oneLine(entry.title(), CONTENTS_SIZE, CONTENTS_WIDTH),
                            "href",
                            "#" + entry.id(),
                            "title",
                            entry.title())
                    .close();
        }
        html.close();
    }
}
