package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a picture with their places. Safe for use by several threads; one picture is read at a time, so that memory stays
 * that of one. The models are loaded when the first picture is read, once for the process.
 */
public final class OcrEngine {
    private static @Nullable LineReader loaded;

    private final @Nullable LineReader own;

    public OcrEngine() {
        this(null);
    }

    /** @param own with models of its own; null for those that all engines share */
    OcrEngine(@Nullable LineReader own) {
        this.own = own;
    }

    /**
     * Reads one picture.
     *
     * @param pixelsPerPoint resolution of the picture (dpi / 72)
     * @throws OcrException where the models fail
     */
    public PrintedPage read(BufferedImage picture, double pixelsPerPoint) throws OcrException {
        synchronized (OcrEngine.class) {
            LineReader reader = own == null ? shared() : own;
            try {
                return reader.read(GreyImage.of(picture), pixelsPerPoint);
            } catch (OrtException e) {
                throw new OcrException(
                        "a picture of " + picture.getWidth() + " x " + picture.getHeight() + " pixels cannot be read: "
                                + e.getMessage(),
                        e);
            }
        }
    }

    private static LineReader shared() throws OcrException {
        LineReader reader = loaded;
        if (reader == null) {
            reader = new LineReader(OcrModels.load());
            loaded = reader;
        }
        return reader;
    }
}
