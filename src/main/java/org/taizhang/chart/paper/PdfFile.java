package org.taizhang.chart.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;

/** Writes a pack as a tagged PDF: A4 landscape, a cover, a chart a page as vectors with real text, bookmarks, page numbers. */
public final class PdfFile {
    private static final String CHART = "chart/java2d";
    private static final int QUOTE_HEIGHT = 42;
    private static final int QUOTE_LENGTH = 110;

    private final Book book;
    private final Typeface typeface;
    private final Language language;
    private final Leaf leaf;

    public PdfFile(Book book, Typeface typeface) {
        LibraryLog.install();
        this.book = book;
        this.typeface = typeface;
        this.language = book.language();
        this.leaf = new Leaf(typeface);
    }

    public void write(Path file) throws IOException {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CHART, drawer());
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document, typeface);
                OutputStream out = Files.newOutputStream(file)) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useObjectDrawerFactory(drawers)
                    .useReplacementText(Character.toString(Typeface.MISSING_TYPE))
                    // Nothing is ever fetched: what a document says may look like an address.
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Taizhang")
                    .withHtmlContent(html(), null)
                    .toStream(out);
            fonts.register(builder);
            builder.run();
        }
    }

    private FSObjectDrawer drawer() {
        Map<String, Page> pages = book.drawn().stream().collect(Collectors.toMap(Page::id, Function.identity()));
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Page page = pages.get(element.getAttribute("data-chart"));
            if (page == null) {
                throw new IllegalStateException("no chart " + element.getAttribute("data-chart"));
            }
            float pixelsWide = (float) (width / dotsPerPixel);
            float pixelsHigh = (float) (height / dotsPerPixel);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    pixelsWide,
                    pixelsHigh,
                    graphics -> page.drawing()
                            .draw(new Canvas(graphics, new Rectangle2D.Float(0, 0, pixelsWide, pixelsHigh), typeface)));
            return Map.of();
        };
    }

    private String html() {
        Markup html = new Markup().open("html", "lang", book.languageTag());
        head(html);
        html.open("body").element("div", book.about(), "id", "about");
        new CoverMarkup(book, leaf).write(html);
        book.drawn().forEach(page -> chart(html, page));
        book.listings().forEach(listing -> ListingMarkup.write(html, listing, language));
        blanks(html);
        return html.close().close().toString();
    }

    private void head(Markup html) {
        html.open("head").element("title", book.title());
        html.empty("meta", "name", "subject", "content", book.about());
        html.empty("meta", "name", "author", "content", "Taizhang");
        html.open("style")
                .trusted(Styles.read("print.css").replace("FAMILY", "'" + typeface.family() + "'"))
                .close();
        html.open("bookmarks");
        bookmark(html, language.say("封面", "Cover"), "cover");
        book.drawn().forEach(page -> bookmark(html, page.title(), page.id()));
        book.listings().forEach(listing -> bookmark(html, listing.entry(language), listing.id()));
        if (!book.blank().isEmpty()) {
            bookmark(html, book.blankTitle(), "blank");
        }
        html.close().close();
    }

    private static void bookmark(Markup html, String name, String id) {
        html.empty("bookmark", "name", name, "href", "#" + id);
    }

    private void chart(Markup html, Page page) {
        int room = leaf.roomForChart(page);
        int high = page.drawing().height(room, room, false);
        html.open("div", "class", "chart", "id", page.id());
        html.element("h2", page.title(), "style", leaf.evenTitle(page.title()))
                .element("p", page.subtitle(), "class", "subtitle");
        html.element(
                "object",
                "",
                "type",
                CHART,
                "data-chart",
                page.id(),
                "alt",
                page.alternative(),
                "title",
                page.title(),
                "style",
                "height: " + high + "px");
        html.element("p", page.source(), "class", "source");
        if (!page.notes().isEmpty()) {
            html.element("p", page.notes(), "class", "notes");
        }
        quotes(html, page, (room - high) / QUOTE_HEIGHT - 1);
        html.close();
    }

    /** Where a chart leaves room, the sentences that its first values were read from. */
    private void quotes(Markup html, Page page, int room) {
        List<Fact> told = page.facts().stream()
                .filter(fact -> !fact.evidence().isEmpty())
                .collect(Collectors.toMap(Fact::evidence, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(Math.max(0, room))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        html.open("div", "class", "quotes").element("h3", language.say("原文", "In the papers' words"));
        for (Fact fact : told) {
            html.open("p").text(excerpt(fact.evidence()));
            html.element("span", " " + place(fact), "class", "place").close();
        }
        html.close();
    }

    private static String excerpt(String evidence) {
        int most =
                evidence.offsetByCodePoints(0, Math.min(QUOTE_LENGTH, evidence.codePointCount(0, evidence.length())));
        return most < evidence.length() ? evidence.substring(0, most) + "…" : evidence;
    }

    private String place(Fact fact) {
        return fact.publication() + " " + fact.issueDate()
                + language.say("，第 " + fact.page() + " 页", ", page " + fact.page()) + " · " + fact.id();
    }

    private void blanks(Markup html) {
        if (book.blank().isEmpty()) {
            return;
        }
        html.open("div", "class", "chart blank", "id", "blank").element("h2", book.blankTitle());
        for (Page page : book.blank()) {
            html.element("h3", page.title()).element("p", page.drawing().look().nothing());
        }
        html.close();
    }
}
