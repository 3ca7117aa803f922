package org.taizhang.chart.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;

/** Writes a pack as a folder of HTML and SVG that opens from disk and asks for nothing else, on a screen or a telephone. */
public final class HtmlFolder {
    private static final int MOST_FACTS = 60;

    private final Book book;
    private final Typeface typeface;
    private final Language language;

    public HtmlFolder(Book book, Typeface typeface) {
        this.book = book;
        this.typeface = typeface;
        this.language = book.language();
    }

    /** Writes {@code index.html} and its pictures into an existing folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("charts"));
        for (Page page : book.pages()) {
            Files.writeString(folder.resolve("charts").resolve(page.id() + ".svg"), picture(page, Sheet.SCREEN));
            Files.writeString(
                    folder.resolve("charts").resolve(page.id() + "-narrow.svg"), picture(page, Sheet.TELEPHONE));
        }
        Files.writeString(folder.resolve("index.html"), index(), StandardCharsets.UTF_8);
    }

    private String picture(Page page, Sheet sheet) {
        return Pictures.svg(
                page.id() + "_" + sheet.width(), sheet.width(), sheet.height(), typeface, page.drawing()::draw);
    }

    private String index() {
        Markup html = new Markup().open("html", "lang", language.say("zh-CN", "en"));
        html.open("head").empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'");
        html.element("title", book.title())
                .open("style")
                .trusted(Styles.read("screen.css"))
                .close()
                .close();
        html.open("body").element("a", language.say("跳到图表", "Skip to the charts"), "class", "skip", "href", "#charts");
        cover(html);
        html.open("main", "id", "charts");
        book.pages().forEach(page -> article(html, page));
        html.close();
        html.open("footer").element("p", book.about()).close();
        return "<!DOCTYPE html>\n" + html.close().close() + "\n";
    }

    private void cover(Markup html) {
        html.open("header").element("h1", book.title());
        if (!book.findings().isEmpty()) {
            html.open("ol", "class", "findings");
            book.findings().forEach(finding -> html.element("li", finding));
            html.close();
        }
        html.open("nav", "aria-label", language.say("目录", "Contents")).open("ol");
        for (Page page : book.pages()) {
            html.open("li").element("a", page.title(), "href", "#" + page.id()).close();
        }
        html.close().close().close();
    }

    private void article(Markup html, Page page) {
        html.open("article", "id", page.id(), "aria-labelledby", page.id() + "-title");
        html.element("h2", page.title(), "id", page.id() + "-title").element("p", page.subtitle(), "class", "subtitle");
        html.open("figure").open("picture");
        html.empty("source", "media", "(max-width: 40rem)", "srcset", "charts/" + page.id() + "-narrow.svg");
        html.empty(
                "img",
                "src",
                "charts/" + page.id() + ".svg",
                "alt",
                page.alternative(),
                "width",
                Integer.toString(Sheet.SCREEN.width()),
                "height",
                Integer.toString(Sheet.SCREEN.height()));
        html.close().element("figcaption", page.source()).close();
        if (!page.notes().isEmpty()) {
            html.element("p", page.notes(), "class", "notes");
        }
        table(html, page);
        facts(html, page.facts());
        html.close();
    }

    private void table(Markup html, Page page) {
        Grid grid = page.grid();
        if (grid.rows().isEmpty()) {
            return;
        }
        html.open("details").element("summary", language.say("数据表", "Data table"));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", page.title());
        html.open("table").open("thead").open("tr");
        grid.headings().forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        for (List<String> row : grid.rows()) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(cell -> html.element("td", cell));
            html.close();
        }
        html.close().close().close().close();
    }

    private void facts(Markup html, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.open("details")
                .element(
                        "summary", language.say("依据：" + facts.size() + " 条事实", "Evidence: " + facts.size() + " facts"));
        html.open("ul", "class", "facts");
        facts.stream().limit(MOST_FACTS).forEach(fact -> fact(html, fact));
        html.close();
        if (facts.size() > MOST_FACTS) {
            int rest = facts.size() - MOST_FACTS;
            html.element(
                    "p",
                    language.say("另有 " + rest + " 条，可在仓库中按编号查询。", rest + " more can be queried in the warehouse."),
                    "class",
                    "notes");
        }
        html.close();
    }

    private void fact(Markup html, Fact fact) {
        html.open("li", "id", "fact-" + fact.id());
        html.open("p", "class", "statement")
                .element("bdi", fact.statement())
                .text(" ")
                .element("bdi", fact.about(), "class", "about")
                .close();
        if (!fact.evidence().isEmpty()) {
            html.open("blockquote").element("bdi", fact.evidence()).close();
        }
        html.open("p", "class", "place").element("bdi", place(fact)).close().close();
    }

    private String place(Fact fact) {
        String page = language.say("第 " + fact.page() + " 页", "page " + fact.page());
        return String.join(
                " · ",
                List.of(fact.publication(), fact.issueDate(), fact.document(), page, fact.id()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The size that a chart is drawn in, in CSS pixels. */
    record Sheet(int width, int height) {
        static final Sheet SCREEN = new Sheet(1000, 470);
        static final Sheet TELEPHONE = new Sheet(400, 460);
    }
}
