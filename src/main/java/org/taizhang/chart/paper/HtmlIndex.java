package org.taizhang.chart.paper;

import org.taizhang.chart.style.Language;

/** The page of an HTML pack: findings, contents, and each chart with its data and its evidence. */
final class HtmlIndex {
    private static final String POLICY = "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'";

    private final Book book;
    private final Language language;

    HtmlIndex(Book book) {
        this.book = book;
        this.language = book.language();
    }

    String markup() {
        Markup html = new Markup().open("html", "lang", book.languageTag());
        head(html);
        html.open("body").element("a", language.say("跳到图表", "Skip to the charts"), "class", "skip", "href", "#charts");
        cover(html);
        html.open("main", "id", "charts");
        book.drawn().forEach(page -> article(html, page));
        blanks(html);
        html.close().open("footer").element("p", book.about()).close();
        return "<!DOCTYPE html>\n" + html.close().close() + "\n";
    }

    private void head(Markup html) {
        html.open("head").empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.element("title", book.title());
        html.open("style").trusted(Styles.read("screen.css")).close().close();
    }

    private void cover(Markup html) {
        html.open("header").element("h1", book.title());
        if (!book.findings().isEmpty()) {
            html.open("ol", "class", "findings");
            book.findings().forEach(finding -> html.element("li", finding));
            html.close();
        }
        html.open("p", "class", "tallies");
        for (Tally tally : book.tallies()) {
            html.open("span")
                    .element("b", tally.number())
                    .text(" " + tally.label())
                    .close();
        }
        html.close().open("nav", "aria-label", book.contentsTitle()).open("ol");
        for (Page page : book.drawn()) {
            html.open("li").element("a", page.title(), "href", "#" + page.id()).close();
        }
        html.close().close().close();
    }

    private static void article(Markup html, Page page) {
        String heading = page.id() + "-title";
        html.open("article", "id", page.id(), "aria-labelledby", heading);
        html.element("h2", page.title(), "id", heading).element("p", page.subtitle(), "class", "subtitle");
        html.open("figure").open("picture");
        html.empty("source", "media", "(max-width: 40rem)", "srcset", "charts/" + Sheet.TELEPHONE.file(page));
        html.empty("img", "src", "charts/" + Sheet.SCREEN.file(page), "alt", page.alternative());
        html.close().element("figcaption", page.source()).close();
        if (!page.notes().isEmpty()) {
            html.element("p", page.notes(), "class", "notes");
        }
        new HtmlEvidence(page).write(html);
        html.close();
    }

    private void blanks(Markup html) {
        if (book.blank().isEmpty()) {
            return;
        }
        html.open("article", "id", "blank").element("h2", book.blankTitle()).open("dl");
        for (Page page : book.blank()) {
            html.element("dt", page.title()).element("dd", page.drawing().look().nothing());
        }
        html.close().close();
    }
}
