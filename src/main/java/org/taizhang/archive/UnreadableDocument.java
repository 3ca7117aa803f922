package org.taizhang.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Issue;

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
        /** neither manifest, name, folio nor text tells its publication or its day */
        IDENTITY_UNKNOWN,
        /** the system refuses to give its bytes */
        INACCESSIBLE,
        /** it was written to, replaced or taken away while it was read */
        CHANGED,
        /** it took longer than a document may */
        TIMED_OUT,
        /** it needs more memory than a reader has */
        OUT_OF_MEMORY,
        /** the reader died on it, or failed in a way that nobody foresaw */
        CRASHED;

        /** Those that may be over by the next night, and say nothing of the file's content. */
        public static Set<String> passing() {
            return Set.of(INACCESSIBLE.code(), CHANGED.code());
        }

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

    /** A file that opens, but none of whose pages holds a character; {@code issues} are what its reading had to tell. */
    public static UnreadableDocument withoutText(Path file, List<Issue> issues) {
        String told = issues.isEmpty() ? "" : " " + issues.get(0).text() + ".";
        return new UnreadableDocument(Reason.NO_TEXT, file + " holds no characters." + told, null);
    }

    /**
     * A file that was read, but of which nothing tells the publication or the day.
     *
     * @param document its path in the archive
     */
    public static UnreadableDocument withoutIdentity(String document) {
        int name = document.lastIndexOf('/') + 1;
        String manifest = document.substring(0, name) + Manifest.FILE_NAME;
        String sentence =
                document + ": neither manifest, file name nor text tells its publication or day of issue; add it to "
                        + manifest + " (first line " + Manifest.HEADER
                        + "), and the next night takes it up. In this row, fill in its publication,"
                        + " its issue_date (as 2021-03-01) or both, and leave empty what is not known: "
                        + Manifest.rowFor(document.substring(name));
        return new UnreadableDocument(Reason.IDENTITY_UNKNOWN, sentence, null);
    }

    public Reason reason() {
        return reason;
    }
}
