package org.taizhang.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OFD documents (GB/T 33190) as office software does: pages in millimetres, a text object a line, steps between characters. */
final class OfdWriter {
    private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder template = new StringBuilder();

    OfdWriter page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** A line on the last page; place of its upper left corner and size in millimetres. */
    OfdWriter line(String text, double x, double y, double size) {
        pages.get(pages.size() - 1).append(object(text, x, y, size, 400));
        return this;
    }

    OfdWriter bold(String text, double x, double y, double size) {
        pages.get(pages.size() - 1).append(object(text, x, y, size, 700));
        return this;
    }

    /** A line of the template that lies under every page. */
    OfdWriter underEachPage(String text, double x, double y, double size) {
        template.append(object(text, x, y, size, 400));
        return this;
    }

    /** A part that takes the place of the one that would be written. */
    OfdWriter part(String path, String content) {
        parts.put(path, content);
        return this;
    }

    private static String object(String text, double x, double y, double size, int weight) {
        String steps = text.length() > 2 ? "g " + (text.length() - 1) + " " + size : String.valueOf(size);
        return String.format(
                Locale.ROOT,
                "<ofd:TextObject ID=\"9\" Boundary=\"%s %s %s %s\" Font=\"2\" Size=\"%s\" Weight=\"%d\">"
                        + "<ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
                x,
                y,
                size * text.length(),
                size,
                size,
                weight,
                0.88 * size,
                steps,
                text);
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "OFD.xml",
                "<ofd:OFD " + SPACE
                        + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                        + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"")
                    .append(10 + i)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i)
                    .append("/Content.xml\"/>");
            all.put(
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    content(pages.get(i), "<ofd:Template TemplateID=\"5\"/>"));
        }
        all.put(
                "Doc_0/Document.xml",
                "<ofd:Document " + SPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea><ofd:TemplatePage ID=\"5\" BaseLoc=\"/Doc_0/Tpls/Content.xml\"/></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages></ofd:Document>");
        all.put("Doc_0/Tpls/Content.xml", content(template, ""));
        all.putAll(parts);
        return zip(all);
    }

    private static String content(CharSequence objects, String before) {
        return "<ofd:Page " + SPACE + ">" + before + "<ofd:Content><ofd:Layer ID=\"3\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
