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

/** Sets newspaper pages as PDF: headings, vertical headings, columns of justified text with indents, in any drawing order. */
public final class Typesetter {
    /** In which order the text is drawn; a reader must not depend on it. */
    public enum Drawing {
        AS_SET,
        ROW_BY_ROW,
        SHUFFLED
    }

    private static final String FONT = "/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf";
    private static final double ASCENT = 0.88;

    /** A run of characters at one place. */
    private record Print(int page, String text, double x, double y, double size, double spacing) {}

    private final List<Print> prints = new ArrayList<>();
    private final double width;
    private final double height;
    private int rotation;
    private boolean doubled;

    public Typesetter(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Sets the pages to be shown turned clockwise; what is set afterwards still reads upright. */
    public Typesetter rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Prints headings twice, slightly apart, as papers do to fake bold type. */
    public Typesetter fakeBold() {
        doubled = true;
        return this;
    }

    public void line(int page, String text, double x, double y, double size) {
        prints.add(new Print(page, text, x, y, size, 0));
    }

    /** Lines under each other, centred in the frame; returns the y below the last. */
    public double heading(Frame frame, double size, String... lines) {
        double y = frame.y();
        for (String line : lines) {
            double x = frame.x() + (frame.width() - size * ems(line)) / 2;
            line(frame.page(), line, x, y, size);
            if (doubled) {
                line(frame.page(), line, x + 0.03 * size, y, size);
            }
            y += 1.3 * size;
        }
        return y;
    }

    /** A line from top to bottom, its characters drawn one by one. */
    public void vertical(int page, String text, double x, double y, double size) {
        for (int i = 0; i < text.length(); i++) {
            line(page, text.substring(i, i + 1), x, y + i * 1.05 * size, size);
        }
    }

    /** Pours paragraphs through the frames; a paragraph that begins with # is a subhead, centred. Returns what did not fit. */
    public List<String> pour(List<String> paragraphs, double size, double pitch, Frame... frames) {
        List<String> rest = new ArrayList<>();
        Pen pen = new Pen(size, pitch, frames);
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith(PrintedArticle.SUBHEAD)) {
                pen.subhead(paragraph.substring(1));
            } else {
                String over = pen.paragraph(paragraph);
                if (!over.isEmpty()) {
                    rest.add(over);
                }
            }
        }
        return rest;
    }

    private final class Pen {
        private final double size;
        private final double pitch;
        private final Frame[] frames;
        private int frame;
        private double y;

        Pen(double size, double pitch, Frame... frames) {
            this.size = size;
            this.pitch = pitch;
            this.frames = frames;
            this.y = frames[0].y();
        }

        void subhead(String text) {
            room();
            if (frame < frames.length) {
                y += 0.3 * pitch;
                heading(
                        new Frame(frames[frame].page(), frames[frame].x(), y, frames[frame].width(), 0),
                        1.15 * size,
                        text);
                y += 1.3 * pitch;
            }
        }

        /** Returns what did not fit. */
        String paragraph(String text) {
            int from = 0;
            boolean first = true;
            while (from < text.length()) {
                room();
                if (frame >= frames.length) {
                    return text.substring(from);
                }
                double indent = first ? 2 * size : 0;
                int to = breakAt(text, from, frames[frame].width() - indent);
                boolean last = to == text.length();
                String row = text.substring(from, to);
                double slack = frames[frame].width() - indent - size * ems(row);
                double spacing = last || row.length() < 2 ? 0 : slack / (row.length() - 1);
                prints.add(new Print(frames[frame].page(), row, frames[frame].x() + indent, y, size, spacing));
                y += pitch;
                from = to;
                first = false;
            }
            return "";
        }

        private void room() {
            while (frame < frames.length && y + size > frames[frame].y() + frames[frame].height()) {
                frame++;
                y = frame < frames.length ? frames[frame].y() : 0;
            }
        }

        private int breakAt(String text, int from, double room) {
            int to = from;
            while (to < text.length() && size * ems(text.substring(from, to + 1)) <= room + 0.01) {
                to++;
            }
            boolean stop = to < text.length() && "，。、；：！？”）》%".indexOf(text.charAt(to)) >= 0;
            return stop && to - from > 2 ? to - 1 : Math.max(to, from + 1);
        }
    }

    /** The finished PDF. */
    public byte[] pdf(Drawing drawing) {
        List<Print> order = new ArrayList<>(prints);
        if (drawing == Drawing.ROW_BY_ROW) {
            order.sort(Comparator.comparingDouble(Print::y).thenComparingDouble(Print::x));
        } else if (drawing == Drawing.SHUFFLED) {
            Collections.shuffle(order, new Random(5));
        }
        try (PDDocument document = new PDDocument();
                InputStream in = Typesetter.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, in, true);
            int pages = order.stream().mapToInt(Print::page).max().orElse(1);
            for (int page = 1; page <= pages; page++) {
                draw(document, font, order, page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDDocument document, PDFont font, List<Print> order, int number) throws IOException {
        boolean sideways = rotation % 180 != 0;
        PDPage page =
                new PDPage(new PDRectangle((float) (sideways ? height : width), (float) (sideways ? width : height)));
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Print print : order) {
                if (print.page() == number) {
                    content.beginText();
                    content.setFont(font, (float) print.size());
                    content.setCharacterSpacing((float) print.spacing());
                    content.setTextMatrix(matrix(print.x(), print.y() + ASCENT * print.size()));
                    content.showText(print.text());
                    content.endText();
                }
            }
        }
    }

    private Matrix matrix(double x, double y) {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, (float) y, (float) x);
            case 180 -> new Matrix(-1, 0, 0, -1, (float) (width - x), (float) y);
            case 270 -> new Matrix(0, -1, 1, 0, (float) (height - y), (float) (width - x));
            default -> new Matrix(1, 0, 0, 1, (float) x, (float) (height - y));
        };
    }

    /** Width in ems as the typeface has it: Latin characters and figures a little more than a half. */
    private static double ems(String text) {
        return text.chars().mapToDouble(c -> c < 0x250 ? 0.6 : 1.0).sum();
    }
}
