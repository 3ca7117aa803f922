package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * Tika's PDF parser, which reads each page's lines with their boxes into the {@link PageSink} of the context while it has the document
 * open. Neither of the orders that Tika offers is a reading order on a page with columns; geometry is. So Tika's own reading of the text
 * has no reader, and would cost as much again: it is given a document without pages.
 */
final class LayoutPdfParser extends PDFParser {
    private static final long serialVersionUID = 1L;

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
        PageSink sink = context.get(PageSink.class);
        if (sink == null) {
            return super.getPDDocument(stream, tika, password, cache, metadata, context);
        }
        try (PDDocument document = super.getPDDocument(stream, tika, password, cache, metadata, context)) {
            new PdfPages(document, pictures, sink).read();
        }
        return new PDDocument();
    }
}
