package org.taizhang.archive;

/** How much a document of the genre may hold: so many pages, so many characters on one of them. */
final class PageLimit {
    private static final int MOST_PAGES = 3000;

    /** Ten times what a broadsheet holds; characters heaped on one place take time that grows with their square. */
    private static final int MOST_GLYPHS = 60_000;

    private PageLimit() {}

    /** @throws TooLargeException before any of the pages is read */
    static void check(int pages) throws TooLargeException {
        if (pages > MOST_PAGES) {
            throw new TooLargeException("has " + pages + " pages, more than the " + MOST_PAGES + " that are read");
        }
    }

    /** @throws TooLargeException before the characters of a page are joined to lines */
    static void checkGlyphs(int page, int glyphs) throws TooLargeException {
        if (glyphs > MOST_GLYPHS) {
            throw new TooLargeException("has " + glyphs + " characters on page " + page + ", more than the "
                    + MOST_GLYPHS + " that are read");
        }
    }
}
