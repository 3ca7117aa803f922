package org.taizhang.chart.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.style.Language;

/** The page behind one value of a chart: the facts that it was made from. */
final class ValuePage {
    /** Facts shown in full; of more, a line each. */
    private static final int MOST_CARDS = 12;

    private static final int MOST_LINES = 200;

    private final Book book;
    private final Language language;
    private final Evidence evidence;
    private final FactCard card;

    ValuePage(Book book, Evidence evidence, FactCard card) {
        this.book = book;
        this.language = book.language();
        this.evidence = evidence;
        this.card = card;
    }

    /** @param before the value before it in its chart; null for the first */
    String markup(Page chart, Value value, @Nullable Value before, @Nullable Value after) {
        List<Frame.Crumb> crumbs = List.of(
                new Frame.Crumb(book.title(), "../" + Places.INDEX),
                new Frame.Crumb(
                        language.say("返回图表：", "Back to the chart: ") + chart.title(),
                        "../" + Places.INDEX + "#" + chart.id()));
        return new Frame(book).below(value.subject() + " " + value.text(), crumbs, html -> {
            html.open("h1")
                    .element("bdi", value.subject())
                    .text(" ")
                    .element("b", value.text())
                    .close();
            html.open("p", "class", "subtitle").element("bdi", chart.subtitle()).close();
            facts(html, value);
            neighbours(html, before, after);
        });
    }

    private void facts(Markup html, Value value) {
        List<Provenance> behind =
                value.facts().stream().flatMap(id -> evidence.fact(id).stream()).toList();
        html.element(
                "p",
                language.say(
                        "这个数依据 " + behind.size() + " 条事实。",
                        "This value was made from " + behind.size() + (behind.size() == 1 ? " fact." : " facts.")),
                "class",
                "hint");
        behind.stream().limit(MOST_CARDS).forEach(fact -> card.write(html, fact, "h2"));
        List<Provenance> rest = behind.stream().skip(MOST_CARDS).toList();
        if (rest.isEmpty()) {
            return;
        }
        html.element("h2", language.say("其余 " + rest.size() + " 条", rest.size() + " more"))
                .open("ul", "class", "lines");
        rest.stream().limit(MOST_LINES).forEach(fact -> card.line(html, fact));
        html.close();
        if (rest.size() > MOST_LINES) {
            html.element(
                    "p",
                    language.say("更多的在仓库的 evidence 视图里。", "The others stand in the warehouse's view evidence."),
                    "class",
                    "notes");
        }
    }

    private void neighbours(Markup html, @Nullable Value before, @Nullable Value after) {
        if (before == null && after == null) {
            return;
        }
        html.open("nav", "class", "neighbours", "aria-label", language.say("同图的其他数", "Other values of the chart"));
        if (before != null) {
            neighbour(html, before, "prev", "← ");
        }
        if (after != null) {
            neighbour(html, after, "next", "→ ");
        }
        html.close();
    }

    private static void neighbour(Markup html, Value value, String relation, String arrow) {
        html.open("a", "rel", relation, "href", "../" + Places.value(value.id()))
                .text(arrow)
                .element("bdi", value.subject() + " " + value.text())
                .close();
    }
}
