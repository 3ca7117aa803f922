package org.taizhang.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.taizhang.typeset.Typesetter.Area;
import org.taizhang.typeset.Typesetter.Drawing;
import org.taizhang.typeset.Typesetter.Print;

/** Prints what was set as PDF. */
final class PdfPress {
    private static final String FONT = "/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf";
    private static final double ASCENT = 0.88;

    private final double width;
    private final double height;
    private final int rotation;

    PdfPress(double width, double height, int rotation) {
        this.width = width;
        this.height = height;
        this.rotation = rotation;
    }

    byte[] print(List<Print> prints, List<Area> areas, Drawing drawing) {
        List<Print> order = inOrder(prints, drawing);
        try (PDDocument document = new PDDocument();
                InputStream in = PdfPress.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, in, true);
            int pages = order.stream().mapToInt(Print::page).max().orElse(1);
            for (int page = 1; page <= pages; page++) {
                draw(document, font, order, areas, page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Print> inOrder(List<Print> prints, Drawing drawing) {
        List<Print> order = new ArrayList<>(prints);
        if (drawing == Drawing.ROW_BY_ROW) {
            order.sort(Comparator.comparingDouble(Print::y).thenComparingDouble(Print::x));
        } else if (drawing == Drawing.SHUFFLED) {
            Collections.shuffle(order, new Random(5));
        }
        return order;
    }

    private void draw(PDDocument document, PDFont font, List<Print> prints, List<Area> areas, int number)
            throws IOException {
        boolean sideways = rotation % 180 != 0;
        PDPage page =
                new PDPage(new PDRectangle((float) (sideways ? height : width), (float) (sideways ? width : height)));
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Area area : areas) {
                if (area.page() == number) {
                    fill(content, area);
                }
            }
            for (Print print : prints) {
                if (print.page() == number) {
                    show(content, font, print);
                }
            }
        }
    }

    private void fill(PDPageContentStream content, Area area) throws IOException {
        content.saveGraphicsState();
        content.transform(matrix(area.x(), area.y() + area.height(), 1));
        content.setNonStrokingColor((float) area.shade());
        content.addRect(0, 0, (float) area.width(), (float) area.height());
        content.fill();
        content.restoreGraphicsState();
    }

    private void show(PDPageContentStream content, PDFont font, Print print) throws IOException {
        content.beginText();
        content.setNonStrokingColor((float) print.shade());
        content.setFont(font, (float) print.size());
        content.setCharacterSpacing((float) print.spacing());
        content.setTextMatrix(matrix(print.x(), print.y() + ASCENT * print.size(), print.stretch()));
        content.showText(print.text());
        content.endText();
    }

    /** @param stretch by which what is drawn there is widened */
    private Matrix matrix(double x, double y, double stretch) {
        float wide = (float) stretch;
        return switch (rotation) {
            case 90 -> new Matrix(0, wide, -1, 0, (float) y, (float) x);
            case 180 -> new Matrix(-wide, 0, 0, -1, (float) (width - x), (float) y);
            case 270 -> new Matrix(0, -wide, 1, 0, (float) (height - y), (float) (width - x));
            default -> new Matrix(wide, 0, 0, 1, (float) x, (float) (height - y));
        };
    }
}
