package org.taizhang.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads OFD.xml (where the documents lie) and Document.xml (where the pages and templates lie, and how large they are). */
final class OfdStructure extends DefaultHandler {
    private final List<String> documents = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private double[] size = OfdNumbers.A4;

    /** Locations of the documents' roots. */
    List<String> documents() {
        return documents;
    }

    /** Locations of the pages, in order. */
    List<String> pages() {
        return pages;
    }

    /** Locations of the template pages by their identifiers. */
    Map<String, String> templates() {
        return templates;
    }

    /** Box of a page that gives none of its own, in millimetres: x, y, width, height. */
    double[] size() {
        return size.clone();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        text.setLength(0);
        String location = attributes.getValue("BaseLoc");
        if (location != null && name.equals("Page")) {
            pages.add(location);
        } else if (location != null && name.equals("TemplatePage")) {
            templates.put(String.valueOf(attributes.getValue("ID")), location);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("DocRoot")) {
            documents.add(text.toString());
        } else if (name.equals("PhysicalBox")) {
            size = OfdNumbers.box(text.toString(), size);
        }
        text.setLength(0);
    }
}
