package org.taizhang.chart.html;

import java.util.List;
import java.util.function.Consumer;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Markup;

/** What all pages of the folder have in common: the head with its policy, the way up, and the foot. */
final class Frame {
    /** Nothing runs, nothing is fetched but pictures and the style sheet beside the page, nothing is sent. */
    private static final String POLICY =
            "default-src 'none'; img-src 'self' file:; style-src 'self' file: 'unsafe-inline';"
                    + " base-uri 'none'; form-action 'none'";

    private final Book book;

    Frame(Book book) {
        this.book = book;
    }

    /** A way up, from the page to one above it. */
    record Crumb(String name, String href) {}

    /**
     * A page in a folder below the first.
     *
     * @param crumbs from the first page down to the one above
     */
    String below(String title, List<Crumb> crumbs, Consumer<Markup> main) {
        return led(title, "../", crumbs, main);
    }

    /** A page in the folder of the first. */
    String beside(String title, List<Crumb> crumbs, Consumer<Markup> main) {
        return led(title, "", crumbs, main);
    }

    private String led(String title, String up, List<Crumb> crumbs, Consumer<Markup> main) {
        return page(title, up, html -> {
            html.open("nav", "class", "crumbs", "aria-label", book.language().say("位置", "You are here"));
            html.open("ol");
            for (Crumb crumb : crumbs) {
                html.open("li")
                        .open("a", "href", crumb.href())
                        .element("bdi", crumb.name())
                        .close()
                        .close();
            }
            html.close().close().open("main", "id", "main");
            main.accept(html);
            html.close();
        });
    }

    /** @param up from the page to the folder's root */
    String page(String title, String up, Consumer<Markup> body) {
        Markup html = new Markup().open("html", "lang", book.languageTag());
        html.open("head").empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title)
                .empty("link", "rel", "stylesheet", "href", up + "pack.css")
                .close();
        html.open("body")
                .element("a", book.language().say("跳到正文", "Skip to the text"), "class", "skip", "href", "#main");
        body.accept(html);
        html.open("footer").element("p", book.about()).close();
        return "<!DOCTYPE html>\n" + html.close().close() + "\n";
    }
}
