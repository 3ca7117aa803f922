package org.taizhang.archive;

import java.io.IOException;

/** What a parser throws on a document that is beyond the limits, before it takes time or memory. The message goes on after the file's name. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
