package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.util.List;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.archive.ocr.OcrException;
import org.taizhang.archive.ocr.PrintedPage;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Tilt;

/** Reads a picture of a page into a {@link PageSink}; a failure of the engine leaves an empty page and an issue. */
final class PictureReader {
    private static final double POINTS_PER_INCH = 72;
    /** Below this mean confidence of a page's lines a person should look at it. */
    private static final double DOUBTFUL = 0.8;

    private final OcrEngine engine;

    PictureReader(OcrEngine engine) {
        this.engine = engine;
    }

    void read(BufferedImage picture, int page, double dpi, PageSink sink) {
        double pixelsPerPoint = dpi / POINTS_PER_INCH;
        double width = picture.getWidth() / pixelsPerPoint;
        double height = picture.getHeight() / pixelsPerPoint;
        PrintedPage print = new PrintedPage(List.of(), Tilt.NONE);
        try {
            print = engine.read(picture, pixelsPerPoint);
            double mean = print.lines().stream()
                    .mapToDouble(Line::confidence)
                    .average()
                    .orElse(1);
            if (mean < DOUBTFUL) {
                String text = String.format(
                        "the picture of page %d was read with a mean confidence of %.2f only", page, mean);
                sink.report(new Issue("low_confidence_page", page, null, text));
            }
        } catch (OcrException e) {
            sink.report(new Issue("ocr_failed", page, null, "page " + page + " is a picture: " + e.getMessage()));
        }
        sink.add(new SourcePage(page, width, height, SourcePage.Origin.OCR, print.lines(), 0, print.tilt()));
    }
}
