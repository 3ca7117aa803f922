package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/**
 * Tika's PDF parser, which reads each page's lines with their boxes into the {@link PageSink} of the context while it has the document
 * open. Neither of the orders that Tika offers is a reading order on a page with columns; geometry is. A page without text but with a
 * picture is rendered and read by recognition right here, which saves packing and unpacking it on the way through Tika's own OCR call.
 */
final class LayoutPdfParser extends PDFParser {
    private static final long serialVersionUID = 1L;
    /** A page with so few characters has no text layer, only a page number or a stamp. */
    private static final int FEWEST_CHARACTERS = 10;

    private static final double DPI = 200;
    private static final double LONGEST_SIDE = 5000;
    private static final double POINTS_PER_INCH = 72;

    private final transient PictureReader pictures;

    LayoutPdfParser(PictureReader pictures) {
        this.pictures = pictures;
    }

    @Override
    protected PDDocument getPDDocument(
            InputStream stream,
            TikaInputStream tika,
            String password,
            StreamCacheCreateFunction cache,
            Metadata metadata,
            ParseContext context)
            throws IOException, EncryptedDocumentException {
        PDDocument document = super.getPDDocument(stream, tika, password, cache, metadata, context);
        PageSink sink = context.get(PageSink.class);
        if (sink != null) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                read(document, page, sink);
            }
        }
        return document;
    }

    private void read(PDDocument document, int number, PageSink sink) throws IOException {
        SourcePage page = textLayer(document, number);
        int characters =
                page.lines().stream().map(Line::text).mapToInt(String::length).sum();
        if (characters > FEWEST_CHARACTERS || !PagePictures.any(document.getPage(number - 1))) {
            sink.add(page);
        } else if (PagePictures.isTooLarge(document.getPage(number - 1))) {
            String text = "page " + number + " is a picture of more pixels than are read; scan it at 300 dpi";
            sink.report(new Issue("ocr_failed", number, null, text));
            sink.add(page);
        } else {
            double dpi = Math.min(DPI, LONGEST_SIDE * POINTS_PER_INCH / Math.max(page.width(), page.height()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            pictures.read(renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.GRAY), number, dpi, sink);
        }
    }

    private static SourcePage textLayer(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        boolean sideways = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        return new SourcePage(
                number,
                sideways ? height : width,
                sideways ? width : height,
                SourcePage.Origin.TEXT_LAYER,
                GlyphLines.of(GlyphCollector.of(document, number)));
    }
}
