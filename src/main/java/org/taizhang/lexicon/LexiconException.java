package org.taizhang.lexicon;

import java.nio.file.Path;

/** A file of words or rules says something that cannot be read. The message names file and entry, and what is allowed there. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(Path file, String entry, String trouble) {
        super(file + (entry.isEmpty() ? "" : ", at " + entry) + ": " + trouble);
    }

    public LexiconException(Path file, String trouble, Throwable cause) {
        super(file + ": " + trouble, cause);
    }
}
