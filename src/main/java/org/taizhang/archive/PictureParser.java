package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** A Tika parser that reads a picture's print by recognition, each picture of a file with several as a page. */
final class PictureParser implements Parser {
    private static final long serialVersionUID = 1L;
    static final Set<MediaType> TYPES =
            Set.of(MediaType.image("png"), MediaType.image("jpeg"), MediaType.image("tiff"), MediaType.image("bmp"));
    /** Pictures rarely tell their resolution truly; sizes matter only in relation to each other. */
    private static final double DPI = 200;

    private final transient PictureReader pictures;

    PictureParser(PictureReader pictures) {
        this.pictures = pictures;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        PageSink sink = context.get(PageSink.class);
        if (sink == null) {
            throw new TikaException("pictures are read into a page sink, and the context has none");
        }
        try (TemporaryResources copies = new TemporaryResources();
                PictureFile file = PictureFile.open(
                        TikaInputStream.get(stream, copies, metadata).getFile())) {
            PageFailures failures = new PageFailures(sink);
            for (int page = 0; page < file.count(); page++) {
                int index = page;
                failures.attempt(page + 1, file.count(), () -> pictures.read(file.read(index), index + 1, DPI, sink));
            }
            failures.check();
        }
    }
}
