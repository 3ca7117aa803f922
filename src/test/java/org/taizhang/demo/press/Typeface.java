package org.taizhang.demo.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one typeface of the press, read once and embedded as a subset in each document. */
final class Typeface {

    private static final String RESOURCE = "/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf";

    private final TrueTypeFont font;

    Typeface() throws IOException {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    /** The face for one document. */
    PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }
}
