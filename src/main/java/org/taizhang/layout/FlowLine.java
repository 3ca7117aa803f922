package org.taizhang.layout;

/**
 * One line of a text without places.
 *
 * @param strip its characters, without marks of markup (#, **)
 * @param afterBlank an empty line stands before it
 * @param indented it begins with the white space that opens a paragraph
 * @param marked set off as a heading by markup, weight or size
 */
record FlowLine(Strip strip, boolean afterBlank, boolean indented, boolean marked) {
    String text() {
        return strip.text();
    }

    /** Width in ems. */
    double width() {
        return Characters.width(strip.text());
    }
}
