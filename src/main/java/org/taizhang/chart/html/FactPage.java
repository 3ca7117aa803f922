package org.taizhang.chart.html;

import java.util.List;
import org.taizhang.chart.evidence.FactWords;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.style.Language;

/** A page for one fact, to which others may point, with the values that it went into. */
final class FactPage {
    private final Book book;
    private final Language language;
    private final FactCard card;
    private final FactWords words;
    private final Uses uses;

    FactPage(Book book, FactCard card, Uses uses) {
        this.book = book;
        this.language = book.language();
        this.card = card;
        this.words = new FactWords(book.language());
        this.uses = uses;
    }

    String markup(Provenance fact) {
        List<Frame.Crumb> crumbs = List.of(
                new Frame.Crumb(book.title(), "../" + Places.INDEX),
                new Frame.Crumb(language.say("项目台账", "Ledger"), "../" + Places.PROJECTS));
        return new Frame(book).below(words.headline(fact), crumbs, html -> {
            card.write(html, fact, "h1");
            uses(html, uses.of(fact.id()));
        });
    }

    private void uses(Markup html, List<Uses.Use> uses) {
        if (uses.isEmpty()) {
            return;
        }
        String heading = language.say("用在这些图表的数里", "Used in these values");
        html.open("nav", "class", "charts", "aria-label", heading)
                .element("h2", heading)
                .open("ul");
        for (Uses.Use use : uses) {
            html.open("li").open("a", "href", "../" + Places.value(use.value().id()));
            html.text(use.chart().title()).text(language.say("：", ": "));
            html.element("bdi", use.value().subject() + " " + use.value().text());
            html.close().close();
        }
        html.close().close();
    }
}
