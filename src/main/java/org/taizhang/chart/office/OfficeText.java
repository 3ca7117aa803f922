package org.taizhang.chart.office;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.taizhang.chart.paper.Book;

/** Text of documents as the parts of an office file can hold it, and what such a file says of itself. */
final class OfficeText {
    /** Text directions that a document's name would impose on the words after it. */
    private static final String DIRECTIONS = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private OfficeText() {}

    /** The text without what XML cannot hold (controls, halves of surrogate pairs) and without marks of direction; lines stay. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(OfficeText::stays).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean stays(int sign) {
        boolean inXml = sign == '\n'
                || sign == '\t'
                || sign >= ' ' && sign < 0xD800
                || sign > 0xDFFF && sign < 0xFFFE
                || sign > 0xFFFF;
        return inXml && DIRECTIONS.indexOf(sign) < 0;
    }

    /** The moment of writing is left out: the same release and pack file give the same bytes. */
    static void describe(CoreProperties properties, Book book) {
        properties.setTitle(clean(book.title()));
        properties.setCreator("Taizhang");
        properties.setSubjectProperty(book.about());
        properties.setCreated(Optional.empty());
        properties.setModified(Optional.empty());
    }
}
