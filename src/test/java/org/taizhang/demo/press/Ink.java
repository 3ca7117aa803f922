package org.taizhang.demo.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws text, rules and boxes on one page; y runs downward from the top edge, in points. */
final class Ink implements AutoCloseable {

    /** How letters look. */
    record Look(float size, boolean bold, float grey) {

        static Look plain(float size) {
            return new Look(size, false, 0.1f);
        }

        static Look bold(float size) {
            return new Look(size, true, 0.05f);
        }
    }

    private final PDPageContentStream stream;
    private final PDType0Font font;
    private final float height;

    Ink(PDDocument document, PDRectangle size, PDType0Font font) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        this.stream = new PDPageContentStream(document, page);
        this.font = font;
        this.height = size.getHeight();
    }

    /** Width of a text in points. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** One line with its baseline at y, letters apart by the spacing. */
    void line(String text, float x, float y, Look look, float spacing) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(look.grey());
        stream.setStrokingColor(look.grey());
        stream.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setLineWidth(look.size() / 34);
        stream.setFont(font, look.size());
        stream.setCharacterSpacing(spacing);
        stream.newLineAtOffset(x, height - y);
        stream.showText(text);
        stream.endText();
    }

    /** One line set in the middle of a measure. */
    void centred(String text, float x, float width, float y, Look look) throws IOException {
        line(text, x + (width - width(text, look.size())) / 2, y, look, 0);
    }

    /** One line in red. */
    void red(String text, float x, float width, float y, float size) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(0.78f, 0.05f, 0.05f);
        stream.setStrokingColor(0.78f, 0.05f, 0.05f);
        stream.setRenderingMode(RenderingMode.FILL_STROKE);
        stream.setLineWidth(size / 30);
        stream.setFont(font, size);
        stream.setCharacterSpacing(0);
        stream.newLineAtOffset(x + (width - width(text, size)) / 2, height - y);
        stream.showText(text);
        stream.endText();
    }

    /** A rule between two points. */
    void rule(float x1, float y1, float x2, float y2, float weight, float grey) throws IOException {
        stream.setStrokingColor(grey);
        stream.setLineWidth(weight);
        stream.moveTo(x1, height - y1);
        stream.lineTo(x2, height - y2);
        stream.stroke();
    }

    /** A red rule. */
    void redRule(float x1, float x2, float y, float weight) throws IOException {
        stream.setStrokingColor(0.78f, 0.05f, 0.05f);
        stream.setLineWidth(weight);
        stream.moveTo(x1, height - y);
        stream.lineTo(x2, height - y);
        stream.stroke();
    }

    /** A filled box. */
    void box(float x, float y, float width, float boxHeight, float grey) throws IOException {
        stream.setNonStrokingColor(grey);
        stream.addRect(x, height - y - boxHeight, width, boxHeight);
        stream.fill();
    }

    /** A closed outline through points given as x, y pairs, filled. */
    void shape(float grey, float... points) throws IOException {
        stream.setNonStrokingColor(grey);
        stream.moveTo(points[0], height - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            stream.lineTo(points[i], height - points[i + 1]);
        }
        stream.closePath();
        stream.fill();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
