package org.taizhang.chart.paper;

import java.util.List;
import org.taizhang.chart.style.Language;

/** Sets a page of tables for the PDF: as many rows as the page has room for; the workbook has them all. */
final class ListingMarkup {
    private static final int MOST_ROWS = 16;
    private static final int LONGEST = 60;

    private ListingMarkup() {}

    static void write(Markup html, Listing listing, Language language) {
        html.open("div", "class", "chart listing", "id", listing.id());
        html.element("h2", listing.title()).element("p", listing.subtitle(), "class", "subtitle");
        int room = MOST_ROWS;
        int left = listing.sections().size();
        for (Listing.Section section : listing.sections()) {
            int most = Math.max(room / left--, room - rowsAfter(listing, section));
            List<List<String>> rows = section.first(most);
            room -= rows.size();
            html.element("h3", section.name());
            table(html, section, rows);
            int more = section.rows().size() - rows.size();
            if (more > 0) {
                html.element(
                        "p",
                        language.say("另有 " + more + " 行，见工作簿。", more + " more rows: see the workbook."),
                        "class",
                        "notes");
            }
        }
        html.close();
    }

    private static int rowsAfter(Listing listing, Listing.Section section) {
        int at = listing.sections().indexOf(section);
        return listing.sections().stream()
                .skip(at + 1L)
                .mapToInt(next -> next.rows().size())
                .sum();
    }

    private static void table(Markup html, Listing.Section section, List<List<String>> rows) {
        if (rows.isEmpty()) {
            html.element("p", section.nothing(), "class", "nothing");
            return;
        }
        html.open("table").open("thead").open("tr");
        for (int i = 0; i < section.headings().size(); i++) {
            html.element("th", section.headings().get(i), "class", style(section, i));
        }
        html.close().close().open("tbody");
        for (List<String> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                html.element("td", section.isProse() ? row.get(i) : cut(row.get(i)), "class", style(section, i));
            }
            html.close();
        }
        html.close().close();
    }

    private static String style(Listing.Section section, int column) {
        return section.isCount(column) ? "number" : column == 0 && section.isProse() ? "short" : "words";
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
