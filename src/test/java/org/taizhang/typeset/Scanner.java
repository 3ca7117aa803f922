package org.taizhang.typeset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Scans printed pages: each becomes a picture, a little askew, shaded, noisy and compressed, always the same for the same seed. */
public final class Scanner {
    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_SKEW = 0.8;
    private static final float QUALITY = 0.6f;

    private final Random random;
    private final float dpi;

    public Scanner(long seed, float dpi) {
        this.random = new Random(seed);
        this.dpi = dpi;
    }

    /** A PDF of pictures without text. */
    public byte[] scan(byte[] pdf) {
        try (PDDocument printed = Loader.loadPDF(pdf);
                PDDocument scanned = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(printed);
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                add(scanned, worn(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scanned.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(PDDocument scanned, BufferedImage image) throws IOException {
        float width = (float) (image.getWidth() * POINTS_PER_INCH / dpi);
        float height = (float) (image.getHeight() * POINTS_PER_INCH / dpi);
        PDPage page = new PDPage(new PDRectangle(width, height));
        scanned.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
            content.drawImage(JPEGFactory.createFromImage(scanned, image, QUALITY), 0, 0, width, height);
        }
    }

    private BufferedImage worn(BufferedImage page) {
        BufferedImage askew = Askew.turned(page, MOST_SKEW * (2 * random.nextDouble() - 1));
        int width = askew.getWidth();
        for (int y = 0; y < askew.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int shade = askew.getRaster().getSample(x, y, 0);
                int worn = shade - 8 - 14 * x / width + (int) (7 * random.nextGaussian());
                boolean speck = random.nextInt(20_000) == 0;
                askew.getRaster().setSample(x, y, 0, speck ? 40 : Math.max(0, Math.min(255, worn)));
            }
        }
        return askew;
    }
}
