package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Reads a file of the archive, whatever its format, into pages and lines. Safe for use by several threads. */
public final class DocumentReader {
    private static final MediaType PDF = MediaType.application("pdf");
    private static final int HEAD = 8;

    private final TikaReading tika = new TikaReading();

    /**
     * @param identity what manifest and name tell; a missing issue date is taken from the text
     * @throws UnreadableDocument where the file gives no text, with the reason
     */
    public SourceDocument read(Path file, Identity identity) throws UnreadableDocument {
        try {
            FileCheck.check(file);
            MediaType type = tika.typeOf(file);
            List<SourcePage> pages = type.equals(PDF) ? readPdf(file) : readFlow(file, type);
            if (pages.stream()
                    .allMatch(page ->
                            page.lines().stream().allMatch(line -> line.text().isBlank()))) {
                throw new UnreadableDocument(Reason.NO_TEXT, file + " holds no characters.", null);
            }
            return new SourceDocument(TextIdentity.complete(identity, pages), pages, List.of());
        } catch (IOException e) {
            String sentence = file + " cannot be read: " + e.getMessage() + "; check the file and its permissions.";
            throw new UnreadableDocument(Reason.INACCESSIBLE, sentence, e);
        }
    }

    private List<SourcePage> readPdf(Path file) throws UnreadableDocument, IOException {
        FileCheck.checkPdfEnd(file);
        PageSink sink = new PageSink();
        tika.parse(file, new LineHandler(false), sink);
        return sink.pages();
    }

    private List<SourcePage> readFlow(Path file, MediaType type) throws UnreadableDocument, IOException {
        boolean plain = type.equals(MediaType.TEXT_PLAIN);
        if (plain || type.equals(MediaType.OCTET_STREAM)) {
            FileCheck.checkPlainText(file, head(file));
        }
        if (!tika.supports(type)) {
            String sentence = file + " is " + type + ", which is not read; PDF, DOCX, DOC, HTML and text are.";
            throw new UnreadableDocument(Reason.UNSUPPORTED, sentence, null);
        }
        LineHandler handler = new LineHandler(plain);
        tika.parse(file, handler, new PageSink());
        List<Line> lines = handler.lines();
        return List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines));
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
