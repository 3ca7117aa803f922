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
    private static final float BAND_GAP = 10;
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
        List<Article> rest = sheet.articles();
        for (int number = sheet.edition().number(); !rest.isEmpty(); number++) {
            try (Ink ink = new Ink(document, SIZE, font)) {
                float top = number == 1 ? masthead(sheet.edition(), ink) : folio(sheet.edition(), number, ink);
                List<Band> bands = plan(rest, ink, FOOT - top);
                int set = fill(bands, ink, top, sheet.edition());
                rest = rest.subList(set, rest.size());
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

    private float folio(Edition edition, int number, Ink ink) throws IOException {
        float right = SIZE.getWidth() - MARGIN;
        Dice dice = Dice.of(edition.date().toEpochDay(), edition.file());
        ink.line("%02d".formatted(number), MARGIN, 56, Ink.Look.bold(24), 0);
        ink.line(number % 2 == 0 ? "综合新闻" : "城建周刊", MARGIN + 36, 54, Ink.Look.bold(13), 0);
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

    /** Bands for all articles, as airy as the room allows. */
    private static List<Band> plan(List<Article> articles, Ink ink, float room) {
        List<Band> bands = List.of();
        for (Measure measure : Measure.ALL) {
            bands = bands(articles, ink, measure);
            if (bands.stream().map(b -> b.height() + BAND_GAP).reduce(0f, Float::sum) - BAND_GAP <= room) {
                return bands;
            }
        }
        return bands;
    }

    private static List<Band> bands(List<Article> articles, Ink ink, Measure measure) {
        List<Band> bands = new ArrayList<>();
        List<Article> rest = articles;
        while (!rest.isEmpty()) {
            Band band = Band.of(rest, COLUMNS, COLUMN, ink, measure, bands.isEmpty());
            bands.add(band);
            rest = rest.subList(band.articles(), rest.size());
        }
        return bands;
    }

    /** Sets the bands that find room, spread to the foot, and returns how many articles they hold. */
    private static int fill(List<Band> bands, Ink ink, float top, Edition edition) throws IOException {
        float needed = bands.stream().map(b -> b.height() + BAND_GAP).reduce(0f, Float::sum);
        float spare = Math.max(0, Math.min(9, (FOOT - top - needed) / bands.size()));
        float y = top;
        int set = 0;
        for (Band band : bands) {
            if (set > 0 && y + band.height() > FOOT + 1) {
                return set;
            }
            if (set > 0) {
                ink.rule(MARGIN, y - BAND_GAP / 2, SIZE.getWidth() - MARGIN, y - BAND_GAP / 2, 0.6f, 0.3f);
            }
            band.draw(MARGIN, y);
            y += band.height() + BAND_GAP + spare;
            set += band.articles();
        }
        if (FOOT - y > 40) {
            appeal(ink, y, edition);
        }
        return set;
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
