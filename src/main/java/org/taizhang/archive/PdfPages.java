package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Tilt;

/**
 * Reads the pages of an open PDF into a {@link PageSink}: from its text layer where that can be believed, else from its picture. Pages are
 * rendered right here, which saves packing and unpacking them on the way through Tika's own OCR call.
 */
final class PdfPages {
    /** A page with so few characters has no text layer, only a page number or a stamp. */
    private static final int FEWEST_CHARACTERS = 10;

    private static final double DPI = 200;
    private static final double LONGEST_SIDE = 5000;
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PictureReader pictures;
    private final PageSink sink;

    PdfPages(PDDocument document, PictureReader pictures, PageSink sink) {
        this.document = document;
        this.pictures = pictures;
        this.sink = sink;
    }

    /** @throws IOException where there are more pages than are read, or none of them can be read */
    void read() throws IOException {
        int count = document.getNumberOfPages();
        PageLimit.check(count);
        PageFailures failures = new PageFailures(sink);
        for (int page = 1; page <= count; page++) {
            int number = page;
            failures.attempt(number, count, () -> read(number));
        }
        failures.check();
    }

    private void read(int number) throws IOException {
        PageGlyphs glyphs = GlyphCollector.of(document, number);
        PageLimit.checkGlyphs(number, glyphs.glyphs().size());
        SourcePage page = textLayer(number, glyphs);
        TextQuality quality = TextQuality.of(page.lines(), glyphs.unmapped());
        boolean pictured = PagePictures.any(document.getPage(number - 1));
        if (quality.isBad() || (pictured && quality.isForeign())) {
            readInstead(page, quality.isBad(), quality.told());
        } else if (quality.characters() <= FEWEST_CHARACTERS && pictured) {
            readPicture(page, sink);
        } else {
            probe(page);
        }
    }

    /** Believes a text layer unless it lies over a scan that shows something else. */
    private void probe(SourcePage page) throws IOException {
        PDPage printed = document.getPage(page.number() - 1);
        if (page.quarterTurns() != 0 || !PagePictures.isScan(printed) || PagePictures.isTooLarge(printed)) {
            sink.add(page);
            return;
        }
        double dpi = dpiFor(page);
        double likeness = pictures.likeness(page, rendered(page, dpi), dpi, sink);
        if (LayerProbe.isWrong(likeness)) {
            String told = String.format(
                    "its picture shows something else at the same places (likeness %.0f %%)", 100 * likeness);
            readInstead(page, true, told);
        } else {
            sink.add(page);
        }
    }

    /** Reads the page by recognition, and keeps the better of both. */
    private void readInstead(SourcePage page, boolean bad, String told) throws IOException {
        PageSink trial = new PageSink(PageWatch.NOBODY);
        readPicture(page, trial);
        SourcePage seen = trial.pages().get(0);
        TextQuality read = TextQuality.of(seen.lines(), 0);
        boolean better = read.chinese() > FEWEST_CHARACTERS && !read.isBad() && !read.isForeign();
        int number = page.number();
        if (better || bad) {
            sink.report(new Issue("bad_text_layer", number, null, "the text layer of page " + number + ": " + told));
        }
        if (better) {
            String text = "page " + number + " was read from its picture, since its text layer cannot be believed";
            sink.report(new Issue("read_by_recognition", number, null, text));
            trial.issues().forEach(sink::report);
        }
        sink.add(better ? seen : page);
    }

    /** Leaves the page as it is where its picture is beyond the limits. */
    private void readPicture(SourcePage page, PageSink into) throws IOException {
        int number = page.number();
        if (PagePictures.isTooLarge(document.getPage(number - 1))) {
            String text = "page " + number + " is a picture of more pixels than are read; scan it at 300 dpi";
            into.report(new Issue("ocr_failed", number, null, text));
            into.add(page);
            return;
        }
        if (PagePictures.isPackedBeyondReading(document.getPage(number - 1))) {
            String text = "page " + number + " holds a picture packed as JPEG 2000, which cannot be unpacked here;"
                    + " save it as JPEG or TIFF";
            into.report(new Issue("ocr_failed", number, null, text));
        }
        double dpi = dpiFor(page);
        pictures.read(rendered(page, dpi), number, dpi, into);
    }

    private static double dpiFor(SourcePage page) {
        return Math.min(DPI, LONGEST_SIDE * POINTS_PER_INCH / Math.max(page.width(), page.height()));
    }

    private BufferedImage rendered(SourcePage page, double dpi) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(page.number() - 1, (float) dpi, ImageType.GRAY);
    }

    private SourcePage textLayer(int number, PageGlyphs glyphs) {
        PDPage page = document.getPage(number - 1);
        boolean sideways = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        GlyphTurn turn = GlyphTurn.of(glyphs.glyphs(), sideways ? height : width, sideways ? width : height);
        return new SourcePage(
                number,
                turn.turnedWidth(),
                turn.turnedHeight(),
                SourcePage.Origin.TEXT_LAYER,
                GlyphLines.of(turn.apply(glyphs.glyphs())),
                turn.quarters(),
                Tilt.NONE);
    }
}
