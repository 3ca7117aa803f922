package org.taizhang.archive;

/** How much a document of the genre may hold: so many pages, so many characters or pixels on one of them. */
final class PageLimit {
    private static final int MOST_PAGES = 3000;

    /** Ten times what a broadsheet holds; characters heaped on one place take time that grows with their square. */
    private static final int MOST_GLYPHS = 60_000;

    /** A broadsheet at 600 dpi has fewer pixels; more would take the memory of the night. */
    private static final double MOST_PIXELS = 150_000_000;

    private PageLimit() {}

    static boolean isTooLarge(double width, double height) {
        return width * height > MOST_PIXELS;
    }

    /** @throws TooLargeException before a picture is unpacked */
    static void checkPicture(int page, int width, int height) throws TooLargeException {
        if (isTooLarge(width, height)) {
            throw new TooLargeException("has a picture of " + width + " x " + height + " pixels on page " + page
                    + ", more than are read (300 dpi are enough)");
        }
    }

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
