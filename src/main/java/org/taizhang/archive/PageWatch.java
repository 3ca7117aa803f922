package org.taizhang.archive;

import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;

/** Who looks on while a file is read, page by page: what has been read so far outlives a reader that fails on the next page. */
public interface PageWatch {
    /** Nobody. */
    PageWatch NOBODY = new PageWatch() {};

    /**
     * A page is to be read.
     *
     * @param page from 1
     * @param of pages of the file
     * @return whether to read it
     */
    default boolean begins(int page, int of) {
        return true;
    }

    /** A page has been read. */
    default void read(SourcePage page) {}

    /** Something is to be told. */
    default void report(Issue issue) {}
}
