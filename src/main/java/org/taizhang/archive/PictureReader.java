package org.taizhang.archive;

import java.awt.image.BufferedImage;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.archive.ocr.OcrException;
import org.taizhang.archive.ocr.PrintedPage;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/** Reads a picture of a page into a {@link PageSink}; a failure of the engine leaves an empty page and an issue. */
final class PictureReader {
    private static final double POINTS_PER_INCH = 72;
    /** Below this mean confidence of a page's lines a person should look at it. */
    private static final double DOUBTFUL = 0.8;

    private final OcrEngine engine;

    PictureReader(OcrEngine engine) {
        this.engine = engine;
    }

    /** How well a text layer agrees with the picture of its page, 0..1; 1 where that cannot be told. */
    double likeness(SourcePage page, BufferedImage picture, double dpi, PageSink sink) {
        try {
            return new LayerProbe(engine).likeness(page.lines(), picture, dpi / POINTS_PER_INCH);
        } catch (OcrException e) {
            String text = "the text layer of page " + page.number() + " could not be compared: " + e.getMessage();
            sink.report(new Issue("ocr_failed", page.number(), null, text));
            return 1;
        }
    }

    void read(BufferedImage picture, int page, double dpi, PageSink sink) {
        double pixelsPerPoint = dpi / POINTS_PER_INCH;
        PrintedPage print = PrintedPage.EMPTY;
        try {
            print = engine.read(picture, pixelsPerPoint);
            double mean = print.lines().stream()
                    .mapToDouble(Line::confidence)
                    .average()
                    .orElse(1);
            if (mean < DOUBTFUL) {
                String text = String.format(
                        "the picture of page %d was read with a mean confidence of %.2f only", page, mean);
                sink.report(new Issue("ocr_doubtful", page, null, text));
            }
        } catch (OcrException e) {
            sink.report(new Issue("ocr_failed", page, null, "page " + page + " is a picture: " + e.getMessage()));
        }
        boolean sideways = print.quarterTurns() % 2 != 0;
        double width = (sideways ? picture.getHeight() : picture.getWidth()) / pixelsPerPoint;
        double height = (sideways ? picture.getWidth() : picture.getHeight()) / pixelsPerPoint;
        sink.add(new SourcePage(
                page, width, height, SourcePage.Origin.OCR, print.lines(), print.quarterTurns(), print.tilt()));
    }
}
