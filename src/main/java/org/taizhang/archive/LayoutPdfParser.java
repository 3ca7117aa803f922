package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/**
 * Tika's PDF parser, which reads each page's lines with their boxes into the {@link PageSink} of the context while it has the document
 * open. Neither of the orders that Tika offers is a reading order on a page with columns; geometry is.
 */
final class LayoutPdfParser extends PDFParser {
    private static final long serialVersionUID = 1L;

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
                sink.add(read(document, page));
            }
        }
        return document;
    }

    private static SourcePage read(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        boolean sideways = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        List<Line> lines = GlyphLines.of(GlyphCollector.of(document, number));
        return new SourcePage(
                number, sideways ? height : width, sideways ? width : height, SourcePage.Origin.TEXT_LAYER, lines);
    }
}
