package org.taizhang.chart.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.taizhang.chart.style.Typeface;

/**
 * The typeface as a PDF embeds it, in subsets. Glyph substitution is off: Chinese needs none, and PDFBox 3.0.8 tokenises some texts in this
 * font without end ({@code CompoundCharacterTokenizer}).
 */
final class PdfFonts implements Closeable {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PDDocument document;
    private final Typeface typeface;
    private final List<TrueTypeFont> open = new ArrayList<>();

    PdfFonts(PDDocument document, Typeface typeface) {
        this.document = document;
        this.typeface = typeface;
    }

    void register(PdfRendererBuilder builder) throws IOException {
        PDFont regular = load(typeface.files().regular());
        builder.useFont(new PDFontSupplier(regular), typeface.family(), REGULAR, FontStyle.NORMAL, true);
        Path file = typeface.files().bold();
        if (file != null) {
            PDFont bold = load(file);
            builder.useFont(new PDFontSupplier(bold), typeface.family(), BOLD, FontStyle.NORMAL, true);
        }
    }

    private PDFont load(Path file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        open.add(font);
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /** To be called when the document has been written: subsets are cut at the very end. */
    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
