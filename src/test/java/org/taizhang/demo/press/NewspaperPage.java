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
import org.taizhang.demo.desk.People;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.world.Dice;

/** A newspaper page of four columns: masthead or folio line, bands of articles, an appeal at the foot where room is left. */
final class NewspaperPage implements Typesetter {

    static final PDRectangle SIZE = new PDRectangle(640, 910);
    private static final float MARGIN = 34;
    private static final int COLUMNS = 4;
    private static final float COLUMN = (SIZE.getWidth() - 2 * MARGIN - (COLUMNS - 1) * Block.GUTTER) / COLUMNS;
    private static final float FOOT = SIZE.getHeight() - 40;
    private static final List<String> APPEALS = List.of("节约用水 从我做起", "文明出行 礼让行人", "讲文明 树新风", "绿水青山就是金山银山");

    private final Typeface typeface;

    NewspaperPage(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public void set(Sheet sheet, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            draw(sheet, document);
            PdfStamp.save(document, sheet.edition(), file);
        }
    }

    /** Draws the page into a document. */
    void draw(Sheet sheet, PDDocument document) throws IOException {
        PDType0Font font = typeface.in(document);
        List<Article> rest = new ArrayList<>(sheet.articles());
        while (!rest.isEmpty()) {
            try (Ink ink = new Ink(document, SIZE, font)) {
                float top =
                        sheet.edition().number() == 1 ? masthead(sheet.edition(), ink) : folio(sheet.edition(), ink);
                rest = new ArrayList<>(bands(rest, ink, top, sheet.edition()));
            }
        }
    }

    private float masthead(Edition edition, Ink ink) throws IOException {
        ink.red(edition.publication().name(), MARGIN, 300, 92, 58);
        String date = Weekday.date(edition.date());
        ink.line(date + "　" + Weekday.of(edition.date()), 372, 62, Ink.Look.plain(12), 0);
        ink.line(edition.publication().office() + "出版　今日八版", 372, 82, Ink.Look.plain(10), 0);
        ink.line("第01版　要闻", 372, 100, Ink.Look.plain(10), 0);
        ink.rule(MARGIN, 112, SIZE.getWidth() - MARGIN, 112, 2.2f, 0.1f);
        return 118;
    }

    private float folio(Edition edition, Ink ink) throws IOException {
        float right = SIZE.getWidth() - MARGIN;
        Dice dice = Dice.of(edition.date().toEpochDay(), edition.file());
        ink.line("%02d".formatted(edition.number()), MARGIN, 56, Ink.Look.bold(24), 0);
        ink.line(edition.number() % 2 == 0 ? "综合新闻" : "城建周刊", MARGIN + 36, 54, Ink.Look.bold(13), 0);
        String editors = "本版编辑 " + People.name(dice) + "　校对 " + People.name(dice);
        ink.centred(editors, MARGIN, right - MARGIN, 54, Ink.Look.plain(8.5f));
        String date = Weekday.date(edition.date()) + "　" + Weekday.of(edition.date());
        float nameWidth = ink.width(edition.publication().name(), 17);
        ink.line(edition.publication().name(), right - nameWidth, 46, Ink.Look.bold(17), 0);
        ink.line(date, right - ink.width(date, 8.5f), 59, Ink.Look.plain(8.5f), 0);
        ink.rule(MARGIN, 65, right, 65, 1.6f, 0.1f);
        ink.rule(MARGIN, 67.5f, right, 67.5f, 0.4f, 0.1f);
        return 72;
    }

    /** Fills the page band by band and returns what found no room. */
    private List<Article> bands(List<Article> articles, Ink ink, float top, Edition edition) throws IOException {
        float y = top;
        List<Article> rest = articles;
        boolean first = true;
        while (!rest.isEmpty()) {
            Band band = Band.of(rest, COLUMNS, COLUMN, ink, first);
            if (!first && y + band.height() > FOOT) {
                break;
            }
            if (!first) {
                ink.rule(MARGIN, y + 5, SIZE.getWidth() - MARGIN, y + 5, 0.6f, 0.3f);
                y += 10;
            }
            band.draw(MARGIN, y);
            y += band.height();
            rest = rest.subList(band.articles(), rest.size());
            first = false;
        }
        if (rest.isEmpty() && FOOT - y > 46) {
            appeal(ink, y + 14, edition);
        }
        return rest;
    }

    private static void appeal(Ink ink, float y, Edition edition) throws IOException {
        float height = Math.min(FOOT - y, 120);
        float width = SIZE.getWidth() - 2 * MARGIN;
        ink.box(MARGIN, y, width, height, 0.93f);
        String appeal = APPEALS.get(Math.floorMod(edition.stem().hashCode(), APPEALS.size()));
        ink.line("公益广告", MARGIN + 8, y + 16, Ink.Look.plain(8), 0);
        ink.centred(appeal, MARGIN, width, y + height / 2 + 8, Ink.Look.bold(Math.min(24, height / 2)));
    }
}
