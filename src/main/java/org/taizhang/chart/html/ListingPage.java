package org.taizhang.chart.html;

import java.util.List;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Markup;

/** A page of tables: what changed since the last pack, or coverage, quality and method. Every row is shown; a row that a fact made leads to it. */
final class ListingPage {
    private final Book book;
    private final Evidence evidence;

    ListingPage(Book book, Evidence evidence) {
        this.book = book;
        this.evidence = evidence;
    }

    String markup(Listing listing) {
        List<Frame.Crumb> crumbs = List.of(new Frame.Crumb(book.title(), Places.INDEX));
        return new Frame(book).beside(listing.title(), crumbs, html -> {
            html.element("h1", listing.title()).element("p", listing.subtitle(), "class", "subtitle");
            listing.sections().forEach(section -> section(html, section));
        });
    }

    private void section(Markup html, Listing.Section section) {
        html.element("h2", section.name());
        if (section.rows().isEmpty()) {
            html.element("p", section.nothing());
            return;
        }
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", section.name());
        html.open("table", "class", section.isProse() ? "ledger prose" : "ledger")
                .element("caption", section.name(), "class", "unseen")
                .open("thead")
                .open("tr");
        for (int i = 0; i < section.headings().size(); i++) {
            html.element("th", section.headings().get(i), "scope", "col", "class", style(section, i));
        }
        html.close().close().open("tbody");
        for (int i = 0; i < section.rows().size(); i++) {
            row(html, section, i);
        }
        html.close().close().close();
    }

    private void row(Markup html, Listing.Section section, int at) {
        List<String> cells = section.rows().get(at);
        String lead = section.lead(at);
        html.open("tr").open("th", "scope", "row");
        if (!lead.isEmpty() && evidence.fact(lead).isPresent()) {
            html.open("a", "href", Places.fact(lead))
                    .element("bdi", cells.get(0))
                    .close();
        } else {
            html.element("bdi", cells.get(0));
        }
        html.close();
        for (int i = 1; i < cells.size(); i++) {
            html.open("td", "class", style(section, i))
                    .element("bdi", cells.get(i))
                    .close();
        }
        html.close();
    }

    private static String style(Listing.Section section, int column) {
        return section.isCount(column) ? "number" : "words";
    }
}
