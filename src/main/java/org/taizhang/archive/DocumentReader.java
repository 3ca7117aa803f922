package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.document.FilePages;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Reads a file of the archive, whatever its format, into pages and lines. Safe for use by several threads. */
public final class DocumentReader {
    private static final MediaType PDF = MediaType.application("pdf");
    private static final Set<MediaType> SHEETS = Set.of(
            MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            MediaType.application("vnd.ms-excel"));
    private static final MediaType ZIP = MediaType.application("zip");
    private static final int HEAD = 8;

    private final TikaReading tika;

    public DocumentReader() {
        this(new OcrEngine());
    }

    /** @param engine reads the print on pictures */
    public DocumentReader(OcrEngine engine) {
        tika = new TikaReading(engine);
    }

    /**
     * Reads one file.
     *
     * @param identity what manifest and name tell; a missing issue date is taken from the text
     * @throws UnreadableDocument where the file gives no text, with the reason
     */
    public SourceDocument read(Path file, Identity identity) throws UnreadableDocument {
        FilePages pages = read(file, PageWatch.NOBODY);
        if (!pages.holdText()) {
            throw UnreadableDocument.withoutText(file, pages.issues());
        }
        return identified(pages, identity);
    }

    /** The pages of a file as a document of a paper, with what its folio and text tell of the identity. */
    public static SourceDocument identified(FilePages file, Identity identity) {
        List<SourcePage> pages = file.pages();
        FolioIdentity folio = FolioIdentity.of(pages);
        List<Issue> issues = new ArrayList<>(file.issues());
        issues.addAll(folio == null ? List.of() : folio.conflicts(identity));
        Identity filled = folio == null ? identity : identity.filledFrom(folio.identity());
        return new SourceDocument(TextIdentity.complete(filled, pages), pages, issues);
    }

    /**
     * Reads the pages of one file.
     *
     * @param watch may leave pages out, and learns of each that is read
     * @throws UnreadableDocument where the file cannot be opened or none of its pages can be read, with the reason
     */
    public FilePages read(Path file, PageWatch watch) throws UnreadableDocument {
        try {
            FileCheck.check(file);
            FileCheck.checkUnpackedSize(file, head(file));
            MediaType type = tika.typeOf(file);
            checkType(file, type);
            PageSink sink = new PageSink(watch);
            FlowHandler handler = handlerFor(type);
            tika.parse(file, type, handler, sink);
            if (!sink.isPaged()) {
                sink.add(flow(handler.lines()));
            }
            return new FilePages(sink.count(), sink.pages(), sink.issues());
        } catch (IOException e) {
            String sentence = file + " cannot be read: " + e.getMessage() + "; check the file and its permissions.";
            throw new UnreadableDocument(Reason.INACCESSIBLE, sentence, e);
        }
    }

    private void checkType(Path file, MediaType type) throws UnreadableDocument, IOException {
        if (type.equals(PDF)) {
            FileCheck.checkPdfEnd(file);
        }
        if (type.equals(MediaType.TEXT_PLAIN) || type.equals(MediaType.OCTET_STREAM)) {
            FileCheck.checkPlainText(file, head(file));
        }
        if (type.equals(ZIP)) {
            FileCheck.checkZip(file);
        }
        if (!tika.supports(type)) {
            String sentence = file + " is " + type
                    + ", which is not read; PDF, OFD, DOCX, DOC, XLSX, XLS, HTML, text and pictures are.";
            throw new UnreadableDocument(Reason.UNSUPPORTED, sentence, null);
        }
    }

    private static FlowHandler handlerFor(MediaType type) {
        return SHEETS.contains(type.getBaseType())
                ? new SheetHandler()
                : new LineHandler(type.equals(MediaType.TEXT_PLAIN));
    }

    private static SourcePage flow(List<Line> lines) {
        return new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
