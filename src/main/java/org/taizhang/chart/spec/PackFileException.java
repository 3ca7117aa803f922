package org.taizhang.chart.spec;

/** A pack file or one of its queries is wrong: the message names file, line, key, what was found and what is allowed. */
public final class PackFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PackFileException(String message) {
        super(message);
    }

    public PackFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
