package org.taizhang.archive;

import java.util.List;
import org.taizhang.document.Line;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that Tika makes of a document apart into the lines of a text without places. */
abstract class FlowHandler extends DefaultHandler {
    /** The lines, after the document has ended. */
    abstract List<Line> lines();
}
