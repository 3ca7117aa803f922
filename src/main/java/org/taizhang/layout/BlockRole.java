package org.taizhang.layout;

/** What a block of a page is for. */
enum BlockRole {
    /** large print over a story: kicker, title, subtitle */
    TITLE,
    /** the authors, on lines of their own */
    BYLINE,
    /** masthead, folio line, staff, page number, code to scan */
    FURNITURE,
    /** text, and subheads within it */
    BODY
}
