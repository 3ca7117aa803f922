package org.taizhang.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.typeset.Askew;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Prose;
import org.taizhang.typeset.Typesetter;

/** A sheet full of invented news in columns, printed and scanned: a picture in a PDF, a little askew, noisy, packed as JPEG. */
record ScannedSheet(String name, double millimetresWide, double millimetresHigh) {
    private static final double POINTS = 72 / 25.4;
    private static final double SKEW_DEGREES = 0.5;
    private static final double MARGIN = 36;
    private static final double GUTTER = 16;
    private static final double COLUMN = 190;
    private static final double BODY = 10.5;
    private static final double PITCH = 16.5;
    private static final double HEADLINE = 30;
    private static final float QUALITY = 0.6f;

    private double width() {
        return POINTS * millimetresWide;
    }

    private double height() {
        return POINTS * millimetresHigh;
    }

    /** Writes the scan. */
    void write(Path file, int dpi) throws IOException {
        try (PDDocument printed = Loader.loadPDF(printed());
                PDDocument scan = new PDDocument()) {
            BufferedImage seen = noisy(Askew.turned(
                    new PDFRenderer(printed).renderImageWithDPI(0, dpi, ImageType.GRAY), SKEW_DEGREES));
            PDPage page = new PDPage(new PDRectangle((float) width(), (float) height()));
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(scan, seen, QUALITY, dpi), 0, 0, (float) width(), (float) height());
            }
            scan.save(file.toFile());
        }
    }

    private byte[] printed() {
        Typesetter typesetter = new Typesetter(width(), height());
        Frame whole = new Frame(MARGIN, MARGIN, width() - 2 * MARGIN, height() - 2 * MARGIN);
        double below = typesetter.heading(whole, HEADLINE, "全市重点工程建设进展") + PITCH;
        int columns = Math.max(2, (int) Math.round(whole.width() / COLUMN));
        Frame body = new Frame(MARGIN, below, whole.width(), height() - MARGIN - below);
        typesetter.pour(new Prose(23).report("高原", 400), BODY, PITCH, body.columns(columns, GUTTER));
        return typesetter.pdf(Typesetter.Drawing.AS_SET);
    }

    private static BufferedImage noisy(BufferedImage page) {
        byte[] shades = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        Random random = new Random(17);
        for (int i = 0; i < shades.length; i++) {
            int shade = (shades[i] & 0xFF) - 12 + random.nextInt(19) - 9;
            shades[i] = (byte) Math.max(0, Math.min(255, shade));
        }
        return page;
    }
}
