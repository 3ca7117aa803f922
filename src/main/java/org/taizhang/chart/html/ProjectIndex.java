package org.taizhang.chart.html;

import java.util.List;
import org.taizhang.chart.evidence.Ledger;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.style.Language;

/** The ledger's list of projects. */
final class ProjectIndex {
    private final Book book;
    private final Language language;

    ProjectIndex(Book book) {
        this.book = book;
        this.language = book.language();
    }

    String markup(List<Ledger> ledgers) {
        String title = language.say("项目台账", "Ledger of projects");
        List<Frame.Crumb> crumbs = List.of(new Frame.Crumb(book.title(), "../" + Places.INDEX));
        return new Frame(book).below(title, crumbs, html -> {
            html.element("h1", title);
            html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title);
            html.open("table", "class", "ledger")
                    .element("caption", title, "class", "unseen")
                    .open("thead")
                    .open("tr");
            for (String heading : headings()) {
                html.element("th", heading, "scope", "col");
            }
            html.close().close().open("tbody");
            ledgers.forEach(ledger -> row(html, ledger));
            html.close().close().close();
        });
    }

    private List<String> headings() {
        return List.of(
                language.say("项目", "Project"),
                language.say("地区", "Region"),
                language.say("阶段", "Stage"),
                language.say("总投资", "Total investment"),
                language.say("最近见报", "Last told"),
                language.say("事实", "Facts"));
    }

    private static void row(Markup html, Ledger ledger) {
        html.open("tr")
                .open("th", "scope", "row")
                .open("a", "href", Places.project(ledger.id()).substring("projects/".length()))
                .element("bdi", ledger.name())
                .close()
                .close();
        Ledger.Head head = ledger.head();
        for (String cell : List.of(
                head.region(),
                head.stage(),
                head.investment(),
                head.lastSeen(),
                "" + ledger.facts().size())) {
            html.open("td").element("bdi", cell).close();
        }
        html.close();
    }
}
