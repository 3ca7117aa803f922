package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;

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
        return with(picture, (reader, image) -> reader.read(image, pixelsPerPoint));
    }

    /**
     * Spells single lines whose places are known.
     *
     * @param pixelsPerPoint resolution of the picture (dpi / 72)
     * @param boxes of the lines in points, as high as their characters
     * @return one text a box
     * @throws OcrException where the models fail
     */
    public List<String> spell(BufferedImage picture, double pixelsPerPoint, List<Box> boxes) throws OcrException {
        return with(picture, (reader, image) -> reader.spell(image, pixelsPerPoint, boxes));
    }

    private interface Task<T> {
        T run(LineReader reader, GreyImage image) throws OrtException;
    }

    private <T> T with(BufferedImage picture, Task<T> task) throws OcrException {
        synchronized (OcrEngine.class) {
            LineReader reader = own == null ? shared() : own;
            try {
                return task.run(reader, GreyImage.of(picture));
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
