package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.taizhang.document.SourcePage;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A Tika parser for OFD, the national format for official documents (GB/T 33190), that gives lines with boxes as the PDF parser does.
 * The reader of ofdrw unpacks the whole file to disk without limits and brings a second cryptography library along; text and places need
 * neither.
 */
final class OfdParser implements Parser {
    private static final long serialVersionUID = 1L;
    static final MediaType TYPE = MediaType.application("ofd");
    /** The part by which an OFD file is known. */
    static final String ROOT = "OFD.xml";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TYPE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PageSink sink = context.get(PageSink.class);
        TikaInputStream file = TikaInputStream.cast(stream);
        if (sink == null || file == null) {
            throw new TikaException("OFD is read from a file into a page sink");
        }
        try (OfdPackage ofd = OfdPackage.open(file.getPath())) {
            OfdStructure root = new OfdStructure();
            ofd.parse(ROOT, root);
            List<Sheet> sheets = new ArrayList<>();
            for (String location : root.documents()) {
                sheets.addAll(sheets(ofd, OfdPackage.resolve(ROOT, location)));
            }
            PageLimit.check(sheets.size());
            read(ofd, sheets, sink);
        }
    }

    private static void read(OfdPackage ofd, List<Sheet> sheets, PageSink sink) throws IOException {
        PageFailures failures = new PageFailures(sink);
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + 1;
            Sheet sheet = sheets.get(i);
            failures.attempt(number, sheets.size(), () -> page(ofd, sheet, number, sink));
        }
        failures.check();
    }

    private static List<Sheet> sheets(OfdPackage ofd, String part) throws IOException, SAXException, TikaException {
        OfdStructure document = new OfdStructure();
        ofd.parse(part, document);
        return document.pages().stream()
                .map(location -> new Sheet(part, document, location))
                .toList();
    }

    /** A page, with the document inside the file that it belongs to. */
    private record Sheet(String documentPart, OfdStructure document, String location) {}

    private static void page(OfdPackage ofd, Sheet sheet, int number, PageSink sink)
            throws IOException, SAXException, TikaException {
        OfdStructure document = sheet.document();
        OfdPageHandler page = new OfdPageHandler(document.size());
        ofd.parse(OfdPackage.resolve(sheet.documentPart(), sheet.location()), page);
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (String template : page.templates()) {
            String location = document.templates().get(template);
            if (location != null) {
                OfdPageHandler under = new OfdPageHandler(page.size());
                ofd.parse(OfdPackage.resolve(sheet.documentPart(), location), under);
                glyphs.addAll(under.glyphs());
            }
        }
        PageLimit.checkGlyphs(number, glyphs.size());
        double[] size = page.size();
        sink.add(new SourcePage(
                number,
                size[2] * OfdNumbers.POINTS_PER_MILLIMETRE,
                size[3] * OfdNumbers.POINTS_PER_MILLIMETRE,
                SourcePage.Origin.TEXT_LAYER,
                GlyphLines.of(glyphs)));
    }
}
