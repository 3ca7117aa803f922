package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Line;
import org.xml.sax.Attributes;

/** Takes Tika's XHTML apart into lines: one for each block element, line break or table row; the cells of a row are parted by tabs. */
final class LineHandler extends FlowHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "br",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "pre",
            "body",
            "caption",
            "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HIDDEN = Set.of("script", "style", "title", "head", "noscript", "template");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean verbatim;
    private int hidden;
    private int headings;
    private int bold;
    private int boldCharacters;
    private int cells;
    private boolean afterReturn;

    /** @param verbatim line feeds in the text end lines, as in plain text; otherwise they are white space, as in HTML */
    LineHandler(boolean verbatim) {
        this.verbatim = verbatim;
    }

    @Override
    List<Line> lines() {
        endLine();
        return List.copyOf(lines);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        hidden += HIDDEN.contains(name) ? 1 : 0;
        if (BLOCKS.contains(name) && (cells == 0 || name.equals("tr"))) {
            endLine();
        }
        if (CELLS.contains(name)) {
            cells++;
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
                text.append('\t');
            }
        }
        headings += HEADINGS.contains(name) ? 1 : 0;
        bold += isBold(name) ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        hidden -= HIDDEN.contains(name) ? 1 : 0;
        if (CELLS.contains(name)) {
            cells--;
        }
        if (BLOCKS.contains(name) && cells == 0) {
            endLine();
        }
        headings -= HEADINGS.contains(name) ? 1 : 0;
        bold -= isBold(name) ? 1 : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (hidden > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            char c = characters[i];
            boolean lineEnd = c == '\r' || (c == '\n' && !afterReturn);
            afterReturn = c == '\r';
            if (verbatim && lineEnd) {
                lines.add(Line.unplaced(text.toString()));
                text.setLength(0);
            } else if (c == '\n' || c == '\r') {
                text.append(verbatim || text.isEmpty() ? "" : " ");
            } else {
                text.append(c);
                boldCharacters += bold > 0 || headings > 0 ? 1 : 0;
            }
        }
    }

    private static boolean isBold(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private void endLine() {
        String line = verbatim ? text.toString() : text.toString().stripTrailing();
        if (!line.isBlank()) {
            boolean allBold = 2 * boldCharacters > line.length();
            lines.add(new Line(line, null, 0, allBold, false, 1));
        }
        text.setLength(0);
        boldCharacters = 0;
    }
}
