package org.taizhang.demo.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Edition;
import org.taizhang.demo.desk.Sheet;

/** A bulletin on A4 with a red head, one column, as offices send them out. */
final class BulletinPdf implements Typesetter {

    private static final float MARGIN = 76;
    private static final float SIZE = 13.5f;
    private static final float LEADING = 25;
    private static final float MEASURE = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = PDRectangle.A4.getHeight() - 84;

    private final Typeface typeface;

    BulletinPdf(Typeface typeface) {
        this.typeface = typeface;
    }

    private record Set(String text, boolean head, boolean last) {}

    @Override
    public void set(Sheet sheet, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = typeface.in(document);
            List<Set> lines = List.of();
            int page = 0;
            do {
                page++;
                try (Ink ink = new Ink(document, PDRectangle.A4, font)) {
                    float top = page == 1 ? head(sheet.edition(), ink) : 96;
                    lines = page == 1 ? lines(sheet, ink) : lines;
                    lines = fill(lines, ink, top);
                    ink.centred("— " + page + " —", MARGIN, MEASURE, FOOT + 46, Ink.Look.plain(11));
                }
            } while (!lines.isEmpty());
            PdfStamp.save(document, sheet.edition(), file);
        }
    }

    private static float head(Edition edition, Ink ink) throws IOException {
        ink.red(edition.publication().name(), MARGIN, MEASURE, 118, 30);
        ink.centred(edition.pageLabel(), MARGIN, MEASURE, 152, Ink.Look.plain(14));
        String date = Weekday.date(edition.date());
        ink.line(edition.publication().office(), MARGIN, 182, Ink.Look.plain(12.5f), 0);
        ink.line(date, MARGIN + MEASURE - ink.width(date, 12.5f), 182, Ink.Look.plain(12.5f), 0);
        ink.redRule(MARGIN, MARGIN + MEASURE, 192, 1.8f);
        return 226;
    }

    private static List<Set> lines(Sheet sheet, Ink ink) {
        Lines breaker = new Lines(MEASURE, text -> ink.width(text, SIZE));
        List<Set> lines = new ArrayList<>();
        for (Article article : sheet.articles()) {
            lines.add(new Set("【" + article.title() + "】", true, true));
            breaker.of(article.paragraphs()).forEach(line -> lines.add(new Set(line.text(), false, line.last())));
        }
        return lines;
    }

    /** Sets as many lines as the page holds and returns the others. */
    private static List<Set> fill(List<Set> lines, Ink ink, float top) throws IOException {
        float y = top;
        int i = 0;
        while (i < lines.size() && y < FOOT) {
            Set line = lines.get(i);
            if (line.head()) {
                ink.line(line.text(), MARGIN, y, Ink.Look.bold(SIZE + 1), 0);
            } else {
                body(line, ink, y);
            }
            y += LEADING;
            i++;
        }
        return List.copyOf(lines.subList(i, lines.size()));
    }

    private static void body(Set line, Ink ink, float y) throws IOException {
        boolean indented = line.text().startsWith("　　");
        String words = indented ? line.text().substring(2) : line.text();
        float left = indented ? 2 * SIZE : 0;
        float slack = MEASURE - left - ink.width(words, SIZE);
        boolean spread = !line.last() && words.length() > 1;
        ink.line(words, MARGIN + left, y, Ink.Look.plain(SIZE), spread ? slack / (words.length() - 1) : 0);
    }
}
