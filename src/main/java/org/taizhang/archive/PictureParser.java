package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** A Tika parser that reads a picture's print by recognition, each picture of a file with several as a page. */
final class PictureParser implements Parser {
    private static final long serialVersionUID = 1L;
    private static final Set<MediaType> TYPES =
            Set.of(MediaType.image("png"), MediaType.image("jpeg"), MediaType.image("tiff"), MediaType.image("bmp"));
    /** Pictures rarely tell their resolution truly; sizes matter only in relation to each other. */
    private static final double DPI = 200;

    private static final double MOST_PIXELS = 30_000_000;

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
        try (ImageInputStream in = ImageIO.createImageInputStream(stream)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (sink == null || !readers.hasNext()) {
                throw new TikaException("no picture that can be opened");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int pages = reader.getNumImages(true);
                for (int page = 0; page < pages; page++) {
                    pictures.read(picture(reader, page), page + 1, DPI, sink);
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** A picture with very many pixels is thinned out while it is unpacked. */
    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
        int step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, parameters);
    }
}
