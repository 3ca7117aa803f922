package org.taizhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/** Lets Tika's text parser find the encoding by {@link TextDecoder}. */
final class ChineseEncodingDetector implements EncodingDetector {
    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 1 << 20;

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        input.mark(SAMPLE);
        try {
            return TextDecoder.charsetOf(input.readNBytes(SAMPLE));
        } finally {
            input.reset();
        }
    }
}
