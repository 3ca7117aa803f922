package org.taizhang.chart.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;

/** Writes a pack as a tagged PDF: A4 landscape, a cover, a chart a page as vectors with real text, bookmarks, page numbers. */
public final class PdfFile {
    private static final String CHART = "chart/java2d";

    private final Book book;
    private final Typeface typeface;
    private final Language language;

    public PdfFile(Book book, Typeface typeface) {
        this.book = book;
        this.typeface = typeface;
        this.language = book.language();
    }

    public void write(Path file) throws IOException {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CHART, drawer());
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document, typeface);
                OutputStream out = Files.newOutputStream(file)) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
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
        cover(html);
        book.drawn().forEach(page -> chart(html, page));
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
        if (!book.blank().isEmpty()) {
            bookmark(html, book.blankTitle(), "blank");
        }
        html.close().close();
    }

    private static void bookmark(Markup html, String name, String id) {
        html.empty("bookmark", "name", name, "href", "#" + id);
    }

    private void cover(Markup html) {
        html.open("div", "class", "cover", "id", "cover");
        html.element("p", language.say("台账 · 季度图表", "Taizhang · quarterly pack"), "class", "kicker");
        html.element("h1", book.title());
        html.open("div", "class", "findings").open("ol");
        book.findings().forEach(finding -> html.element("li", finding));
        html.close().close();
        html.open("div", "class", "contents")
                .element("h2", book.contentsTitle())
                .open("ul");
        book.drawn().forEach(page -> content(html, page.title(), page.id()));
        if (!book.blank().isEmpty()) {
            content(html, book.blankTitle(), "blank");
        }
        html.close().close().close();
    }

    private static void content(Markup html, String title, String id) {
        html.open("li").element("a", title, "href", "#" + id).close();
    }

    private static void chart(Markup html, Page page) {
        html.open("div", "class", "chart", "id", page.id());
        html.element("h2", page.title()).element("p", page.subtitle(), "class", "subtitle");
        html.element(
                "object", "", "type", CHART, "data-chart", page.id(), "alt", page.alternative(), "title", page.title());
        html.element("p", page.source(), "class", "source");
        if (!page.notes().isEmpty()) {
            html.element("p", page.notes(), "class", "notes");
        }
        html.close();
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
