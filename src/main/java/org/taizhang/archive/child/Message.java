package org.taizhang.archive.child;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;

/**
 * What the process that reads says of the file it was given.
 *
 * @param page number of the page that begins; 0 otherwise
 * @param count pages of the file, where a page begins or the file is done
 * @param read the page that has been read
 * @param issue what there is to tell
 * @param reason code of the reason for which the file cannot be read; empty otherwise
 * @param text sentence of the same
 * @param trace of the same, for engineers
 */
record Message(
        Kind kind,
        int page,
        int count,
        @Nullable SourcePage read,
        @Nullable Issue issue,
        String reason,
        String text,
        String trace) {
    /** What a message says. */
    enum Kind {
        /** the process is ready for its first order */
        READY,
        /** a page is about to be read */
        BEGINS,
        /** a page has been read */
        READ,
        /** something is to be told */
        ISSUE,
        /** the file is done */
        DONE,
        /** the file cannot be read */
        UNREADABLE,
        /** the process has ended; said by the parent to itself */
        ENDED
    }

    static Message of(Kind kind) {
        return new Message(kind, 0, 0, null, null, "", "", "");
    }

    static Message begins(int page, int count) {
        return new Message(Kind.BEGINS, page, count, null, null, "", "", "");
    }

    static Message read(SourcePage page) {
        return new Message(Kind.READ, 0, 0, page, null, "", "", "");
    }

    static Message issue(Issue issue) {
        return new Message(Kind.ISSUE, 0, 0, null, issue, "", "", "");
    }

    static Message done(int count) {
        return new Message(Kind.DONE, 0, count, null, null, "", "", "");
    }

    static Message unreadable(String reason, String text, String trace) {
        return new Message(Kind.UNREADABLE, 0, 0, null, null, reason, text, trace);
    }
}
