package org.taizhang.chart.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.Pictures;
import org.taizhang.chart.paper.Tally;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;

/** The pack as a deck: a cover, one slide a chart with its title, picture, alternative text and source, one for the charts without data. */
public final class DeckFile {
    private static final Rectangle2D PICTURE = new Rectangle2D.Double(40, 114, 880, 366);

    private final Book book;
    private final Typeface typeface;
    private final Language language;

    public DeckFile(Book book, Typeface typeface) {
        this.book = book;
        this.typeface = typeface;
        this.language = book.language();
    }

    public void write(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(SlideWords.WIDTH, SlideWords.HEIGHT));
            int slides = 1
                    + book.drawn().size()
                    + book.listings().size()
                    + (book.blank().isEmpty() ? 0 : 1);
            SlideWords words = new SlideWords(show, language, slides);
            cover(words);
            for (Page page : book.drawn()) {
                chart(show, words, page);
            }
            book.listings().forEach(listing -> listing(words, listing));
            if (!book.blank().isEmpty()) {
                blanks(words);
            }
            OfficeText.describe(show.getProperties().getCoreProperties(), book);
            SameBytes.write(show, file);
        }
    }

    private void cover(SlideWords words) {
        XSLFSlide slide = words.cover(language.say("台账 · 季度图表", "Taizhang · quarterly pack"), book.title());
        words.numbered(slide, book.findings(), new Rectangle2D.Double(40, 158, 880, 270));
        StringBuilder tallies = new StringBuilder();
        for (Tally tally : book.tallies()) {
            tallies.append(tally.number()).append(' ').append(tally.label()).append("     ");
        }
        words.foot(slide, tallies.toString().strip(), 452, 16);
        words.foot(slide, book.about(), 496, 11);
    }

    private void chart(XMLSlideShow show, SlideWords words, Page page) throws IOException {
        XSLFSlide slide = words.titled(page.title(), page.subtitle());
        int width = (int) PICTURE.getWidth();
        int most = (int) PICTURE.getHeight();
        int height = page.drawing().height(most, most, false);
        XSLFPictureShape picture = slide.createPicture(show.addPicture(png(page, width, height), PictureType.PNG));
        picture.setAnchor(new Rectangle2D.Double(PICTURE.getX(), PICTURE.getY(), width, height));
        CTPicture shape = (CTPicture) picture.getXmlObject();
        shape.getNvPicPr().getCNvPr().setName(page.id());
        shape.getNvPicPr().getCNvPr().setDescr(OfficeText.clean(page.alternative()));
        words.source(slide, page.source());
        words.notes(slide, notes(page));
    }

    private byte[] png(Page page, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(
                Pictures.image(width, height, typeface, canvas -> page.drawing().draw(canvas)), "png", bytes)) {
            throw new IOException(page.id() + ": this Java has no writer for PNG");
        }
        return bytes.toByteArray();
    }

    /** For whoever speaks: how the figures were counted, and the ids by which a question can be answered. */
    private String notes(Page page) {
        String ids = String.join(" ", page.drawing().data().facts());
        String why = ids.isEmpty() ? "" : language.say("事实编号：", "Fact ids: ") + ids;
        return (page.notes() + "\n" + why).strip();
    }

    private static void listing(SlideWords words, Listing listing) {
        XSLFSlide slide = words.titled(listing.title(), listing.subtitle());
        SlideTables tables = new SlideTables(words, slide);
        listing.sections().forEach(tables::add);
    }

    private void blanks(SlideWords words) {
        XSLFSlide slide = words.titled(book.blankTitle(), "");
        List<String> lines = book.blank().stream()
                .map(page -> page.title()
                        + language.say("：", ": ")
                        + page.drawing().look().nothing())
                .toList();
        words.list(slide, lines, new Rectangle2D.Double(40, 96, 880, 390));
    }
}
