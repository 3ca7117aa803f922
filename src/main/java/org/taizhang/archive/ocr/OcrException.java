package org.taizhang.archive.ocr;

import org.jspecify.annotations.Nullable;

/** A picture could not be read: the models failed, not the picture's content. */
public final class OcrException extends Exception {
    private static final long serialVersionUID = 1L;

    OcrException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
