package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * Tika's own detectors, and OFD, which they take for a zip file or judge by its name alone. A PDF is told by its first bytes: Tika would
 * try all magic numbers on it, which costs a sixth of its reading.
 */
final class ContentDetector implements Detector {
    private static final long serialVersionUID = 1L;
    private static final MediaType ZIP = MediaType.application("zip");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Detector tika = new DefaultDetector();

    @Override
    public MediaType detect(InputStream stream, Metadata metadata) throws IOException {
        if (stream != null && isPdf(stream)) {
            return PDF;
        }
        MediaType type = tika.detect(stream, metadata);
        TikaInputStream file = stream == null ? null : TikaInputStream.cast(stream);
        if (!type.equals(ZIP) || file == null) {
            return type;
        }
        try (OfdPackage zip = OfdPackage.open(file.getPath())) {
            return zip.holds(OfdParser.ROOT) ? OfdParser.TYPE : type;
        } catch (ZipException e) {
            return type;
        }
    }

    private static boolean isPdf(InputStream stream) throws IOException {
        stream.mark(PDF_HEAD.length);
        try {
            return Arrays.equals(stream.readNBytes(PDF_HEAD.length), PDF_HEAD);
        } finally {
            stream.reset();
        }
    }
}
