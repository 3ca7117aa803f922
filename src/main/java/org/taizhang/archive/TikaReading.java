package org.taizhang.archive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.WriteOutContentHandler;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.archive.ocr.OcrEngine;
import org.xml.sax.SAXException;

/** The one place where Tika is called: finds a file's type by its content, parses it, and gives every failure its reason. */
final class TikaReading {
    /** More characters than this are no document of the genre; the limit also stops what unpacks without end. */
    private static final int MOST_CHARACTERS = 20_000_000;

    private final Detector detector = new ContentDetector();
    private final AutoDetectParser parser;

    TikaReading(OcrEngine engine) {
        PictureReader pictures = new PictureReader(engine);
        parser = new AutoDetectParser(
                detector,
                new LayoutPdfParser(pictures),
                new PictureParser(pictures),
                new OfdParser(),
                new TXTParser(new ChineseEncodingDetector()),
                new JSoupParser(new ChineseEncodingDetector()),
                new OOXMLParser(),
                new OfficeParser(),
                new RTFParser());
    }

    /** The type by content; the name helps where the content leaves a choice. */
    MediaType typeOf(Path file) throws IOException {
        Metadata metadata = new Metadata();
        try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
            return detector.detect(stream, metadata);
        }
    }

    boolean supports(MediaType type) {
        return parser.getSupportedTypes(new ParseContext()).contains(type.getBaseType())
                || type.getType().equals("text");
    }

    /**
     * Parses the file into the sinks.
     *
     * @param type as {@link #typeOf} found it, so that it is not found again
     */
    void parse(Path file, MediaType type, FlowHandler lines, PageSink pages) throws UnreadableDocument, IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
        try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
            parser.parse(stream, new WriteOutContentHandler(lines, MOST_CHARACTERS), metadata, context(pages));
        } catch (EncryptedDocumentException e) {
            String sentence = file + " is locked by a password; save it without one.";
            throw new UnreadableDocument(Reason.ENCRYPTED, sentence, e);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            throw failure(file, e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(Reason.DAMAGED, file + " is nested without end and cannot be parsed.", e);
        }
    }

    private static UnreadableDocument failure(Path file, Exception e) {
        if (WriteLimitReachedException.isWriteLimitReached(e)) {
            String sentence =
                    file + " unpacks to more than " + MOST_CHARACTERS + " characters; it is no document to be read.";
            return new UnreadableDocument(Reason.TOO_LARGE, sentence, e);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLargeException || isZipBomb(cause)) {
                String sentence = file + " " + cause.getMessage() + "; split it, or leave it out.";
                return new UnreadableDocument(Reason.TOO_LARGE, sentence, e);
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                String sentence = file + " is locked by a password; save it without one.";
                return new UnreadableDocument(Reason.ENCRYPTED, sentence, e);
            }
        }
        String sentence = file + " is damaged: " + within(e) + "; copy it again from its source.";
        return new UnreadableDocument(Reason.DAMAGED, sentence, e);
    }

    /** What the parser itself said: Tika's own sentence names its classes, and another number in each process. */
    private static String within(Exception e) {
        Throwable cause = e.getCause();
        Throwable telling = e instanceof TikaException && cause != null ? cause : e;
        String words = telling.getMessage();
        return words == null ? telling.getClass().getSimpleName() : withoutTemporaryFiles(words);
    }

    /** A temporary file has another name each time; what is told of a file must not depend on it. */
    private static String withoutTemporaryFiles(String words) {
        String folder = System.getProperty("java.io.tmpdir");
        return words.replaceAll(Pattern.quote(folder) + "[^\\s'\"]*", "a temporary file");
    }

    /** Tika and POI stop what unpacks without proportion, and tell so in words alone. */
    private static boolean isZipBomb(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .toLowerCase(java.util.Locale.ROOT)
                .contains("zip bomb");
    }

    /** Nothing embedded is opened, nothing is fetched, nothing is sent to an outside program. */
    private static ParseContext context(PageSink pages) {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(PageSink.class, pages);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }
}
