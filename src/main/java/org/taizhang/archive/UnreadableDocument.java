package org.taizhang.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a document, with a reason for programs and a sentence for the operator. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        /** it is locked by a password */
        ENCRYPTED,
        /** its bytes break the rules of its format, or end too early */
        DAMAGED,
        /** it has no bytes */
        EMPTY,
        /** its kind of content is none that Taizhang reads */
        UNSUPPORTED,
        /** it, or what it unpacks to, is beyond the limits */
        TOO_LARGE,
        /** it opens, but holds no characters */
        NO_TEXT,
        /** the system refuses to give its bytes */
        INACCESSIBLE;

        /** The code under which it is stored, in snake case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    /**
     * @param sentence what was found, what was expected, what to do
     * @param cause what the reading library said; null where the finding is Taizhang's own
     */
    public UnreadableDocument(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
