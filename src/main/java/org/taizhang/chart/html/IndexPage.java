package org.taizhang.chart.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.Tally;
import org.taizhang.chart.style.Language;

/** The first page of the folder: findings, contents, and each chart with its data. */
final class IndexPage {
    private final Book book;
    private final Language language;
    private final int projects;
    private final Map<String, Values> values;
    private final List<String> files;
    private final Function<Page, List<SpotLayer.Picture>> pictures;

    /**
     * @param projects how many have a ledger page
     * @param values by chart
     * @param files names of what may be taken along; with them each chart's picture
     * @param pictures of a chart, the one for wide screens first
     */
    IndexPage(
            Book book,
            int projects,
            Map<String, Values> values,
            List<String> files,
            Function<Page, List<SpotLayer.Picture>> pictures) {
        this.book = book;
        this.language = book.language();
        this.projects = projects;
        this.values = values;
        this.files = List.copyOf(files);
        this.pictures = pictures;
    }

    String markup() {
        return new Frame(book).page(book.title(), "", html -> {
            cover(html);
            html.open("main", "id", "main");
            book.drawn().forEach(page -> article(html, page));
            blanks(html);
            html.close();
        });
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
        html.close();
        html.element(
                "p",
                language.say(
                        "图中的每个点、条和表中的每个数都可以点开，看它的原文、报纸和版面位置。",
                        "Every point and bar, and every number of a table, opens the sentence, the paper and the place that it comes from."),
                "class",
                "hint");
        html.close();
        contents(html);
    }

    private void contents(Markup html) {
        html.open("nav", "aria-label", book.contentsTitle()).open("ol");
        for (Page page : book.drawn()) {
            html.open("li").element("a", page.title(), "href", "#" + page.id()).close();
        }
        html.close();
        html.open("ul", "class", "ways-on");
        if (projects > 0) {
            String words = language.say(
                    "项目台账：" + projects + " 个项目，逐个一页", "Ledger: a page for each of " + projects + " projects");
            way(html, words, Places.PROJECTS);
        }
        book.listings().forEach(listing -> way(html, listing.entry(language), Places.listing(listing.id())));
        html.close();
        files(html);
        html.close();
    }

    private static void way(Markup html, String words, String href) {
        html.open("li").element("a", words, "href", href).close();
    }

    private void files(Markup html) {
        if (files.isEmpty()) {
            return;
        }
        html.open("p", "class", "files").text(language.say("下载：", "Take along: "));
        for (String file : files) {
            String kind = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            html.element("a", kind, "href", Places.file(file), "download", file).text(" ");
        }
        html.close();
    }

    private void pictures(Markup html, Page page) {
        if (files.isEmpty()) {
            return;
        }
        html.open("p", "class", "files").text(language.say("图片：", "Picture: "));
        for (String kind : List.of("png", "svg")) {
            String file = page.id() + "." + kind;
            html.element("a", kind.toUpperCase(Locale.ROOT), "href", Places.file(file), "download", file)
                    .text(" ");
        }
        html.close();
    }

    private void article(Markup html, Page page) {
        String heading = page.id() + "-title";
        Values leads = values.getOrDefault(page.id(), new Values(page));
        html.open("article", "id", page.id(), "aria-labelledby", heading, "tabindex", "-1");
        html.element("h2", page.title(), "id", heading).element("p", page.subtitle(), "class", "subtitle");
        if (!leads.all().isEmpty()) {
            html.element(
                    "a",
                    language.say(
                            "跳过图中的 " + leads.all().size() + " 个数",
                            "Skip the " + leads.all().size() + " values of the chart"),
                    "class",
                    "skip",
                    "href",
                    "#" + page.id() + "-data");
        }
        html.open("figure");
        SpotLayer layer = new SpotLayer(datum -> leads.of(datum).map(this::target));
        String suffix = "";
        for (SpotLayer.Picture picture : pictures.apply(page)) {
            layer.write(html, picture, suffix);
            suffix = "-narrow";
        }
        html.element("figcaption", page.source()).close();
        if (!page.notes().isEmpty()) {
            html.element("p", page.notes(), "class", "notes");
        }
        new DataTable(page, leads, language).write(html);
        pictures(html, page);
        html.close();
    }

    private SpotLayer.Target target(Value value) {
        int facts = value.facts().size();
        String note = language.say(" · 依据 " + facts + " 条", " · " + facts + (facts == 1 ? " fact" : " facts"));
        return new SpotLayer.Target(value.id(), Places.value(value.id()), value.subject(), value.text(), note);
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
