package org.taizhang.demo.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.world.Dice;
import org.taizhang.typeset.Askew;

/** A newspaper page as a scanner saw it: an image without text, a little askew and noisy. */
final class ScannedPage implements Typesetter {

    private static final int DPI = 150;
    private static final double SKEW_DEGREES = 0.6;
    private static final float QUALITY = 0.55f;

    private final NewspaperPage press;

    ScannedPage(NewspaperPage press) {
        this.press = press;
    }

    @Override
    public void set(Sheet sheet, Path file) throws IOException {
        try (PDDocument printed = Loader.loadPDF(printed(sheet));
                PDDocument scanned = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(printed);
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                BufferedImage seen = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                add(
                        scanned,
                        noisy(Askew.turned(seen, SKEW_DEGREES), sheet.edition().file()));
            }
            PdfStamp.save(scanned, sheet.edition(), file);
        }
    }

    /** The page with its typeface embedded, which PDFBox does only when it saves. */
    private byte[] printed(Sheet sheet) throws IOException {
        try (PDDocument document = new PDDocument()) {
            press.draw(sheet, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(PDDocument scanned, BufferedImage image) throws IOException {
        PDPage page = new PDPage(NewspaperPage.SIZE);
        scanned.addPage(page);
        PDImageXObject jpeg = JPEGFactory.createFromImage(scanned, image, QUALITY, DPI);
        try (PDPageContentStream stream = new PDPageContentStream(scanned, page)) {
            stream.drawImage(jpeg, 0, 0, NewspaperPage.SIZE.getWidth(), NewspaperPage.SIZE.getHeight());
        }
    }

    private static BufferedImage noisy(BufferedImage page, String seed) {
        Dice dice = Dice.of(17, seed);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0) - 12 + dice.between(-9, 9);
                page.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, grey)));
            }
        }
        return page;
    }
}
