package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Line;
import org.taizhang.layout.TableText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Takes the XHTML that Tika makes of a workbook apart: each sheet's name is a heading, its rows become lines by {@link TableText}. */
final class SheetHandler extends FlowHandler {
    /** More rows are a data set, no bulletin. */
    static final int MOST_ROWS = 50_000;

    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int count;

    @Override
    List<Line> lines() {
        endSheet();
        return List.copyOf(lines);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        text.setLength(0);
        if (name.equals("h1")) {
            endSheet();
        } else if (name.equals("tr")) {
            row.clear();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        String content = text.toString().strip();
        switch (name) {
            case "h1" -> lines.add(new Line(content, null, 0, true, false, 1));
            case "td", "th" -> row.add(content);
            case "tr" -> endRow();
            default -> {
                return;
            }
        }
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void endRow() throws SAXException {
        if (row.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (++count > MOST_ROWS) {
            throw new SAXException(new TooLargeException("has more than " + MOST_ROWS + " rows"));
        }
        rows.add(List.copyOf(row));
    }

    private void endSheet() {
        TableText.of(rows).forEach(line -> lines.add(Line.unplaced(line)));
        rows.clear();
    }
}
