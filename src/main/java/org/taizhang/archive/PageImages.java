package org.taizhang.archive;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.mime.MediaType;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** What the pages of a document look like, for people. One page is in memory at a time. */
public final class PageImages {
    /** Takes the pictures of the pages, in order. */
    @FunctionalInterface
    public interface Sink {
        /** @throws IOException where the picture cannot be passed on */
        void page(SourcePage page, BufferedImage image) throws IOException;
    }

    private static final double POINTS_PER_INCH = 72;
    private static final double LONGEST_SIDE = 6000;

    private final double pixelsPerPoint;

    public PageImages(double pixelsPerPoint) {
        this.pixelsPerPoint = pixelsPerPoint;
    }

    /** Pixels for each point of this page; fewer than asked for where the page is very large. */
    public double scaleOf(SourcePage page) {
        return Math.min(pixelsPerPoint, LONGEST_SIDE / Math.max(page.width(), page.height()));
    }

    /**
     * Renders the pages that have a size; a page of a format that cannot be rendered is white.
     *
     * @throws IOException where the file cannot be read again, or the sink fails
     */
    public void each(Path file, SourceDocument document, Sink sink) throws IOException {
        MediaType type = new TikaReading(new OcrEngine()).typeOf(file);
        if (type.equals(MediaType.application("pdf"))) {
            pdf(file, document, sink);
        } else if (PictureParser.TYPES.contains(type)) {
            pictures(file, document, sink);
        } else {
            for (SourcePage page : document.pages()) {
                if (page.placed()) {
                    sink.page(page, blank(page));
                }
            }
        }
    }

    private void pdf(Path file, SourceDocument document, Sink sink) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            for (SourcePage page : document.pages()) {
                float dpi = (float) (scaleOf(page) * POINTS_PER_INCH);
                BufferedImage shown = renderer.renderImageWithDPI(page.number() - 1, dpi, ImageType.RGB);
                sink.page(page, new PictureOrientation(page.quarterTurns(), false).apply(shown));
            }
        }
    }

    private void pictures(Path file, SourceDocument document, Sink sink) throws IOException {
        try (PictureFile pictures = PictureFile.open(file.toFile())) {
            for (SourcePage page : document.pages()) {
                BufferedImage image = blank(page);
                Graphics2D graphics = image.createGraphics();
                graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                BufferedImage held =
                        new PictureOrientation(page.quarterTurns(), false).apply(pictures.read(page.number() - 1));
                graphics.drawImage(held, 0, 0, image.getWidth(), image.getHeight(), null);
                graphics.dispose();
                sink.page(page, image);
            }
        }
    }

    private BufferedImage blank(SourcePage page) {
        double scale = scaleOf(page);
        int width = Math.max(1, (int) Math.ceil(page.width() * scale));
        int height = Math.max(1, (int) Math.ceil(page.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
