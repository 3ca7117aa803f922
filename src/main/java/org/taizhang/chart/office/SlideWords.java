package org.taizhang.chart.office;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Palette;

/** Sets the words of slides in the house style. Measures are points on a slide of 16 to 9. */
final class SlideWords {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    private static final int MARGIN = 40;
    private static final int SPAN = WIDTH - 2 * MARGIN;
    private static final int SOURCE_TOP = 496;
    /** Fonts that every office has: a deck embeds none. */
    private static final String LATIN = "Arial";

    private static final String CHINESE = "Microsoft YaHei";

    private final XMLSlideShow show;
    private final Language language;
    private final int slides;

    /** @param slides how many the deck will have, for their numbers */
    SlideWords(XMLSlideShow show, Language language, int slides) {
        this.show = show;
        this.language = language;
        this.slides = slides;
    }

    XSLFSlide cover(String kicker, String title) {
        XSLFSlide slide = slide(title, new Rectangle2D.Double(MARGIN, 70, SPAN, 64), 32);
        set(box(slide, new Rectangle2D.Double(MARGIN, 48, SPAN, 26)), kicker, 13, Palette.MUTED);
        rule(slide, 142);
        return slide;
    }

    XSLFSlide titled(String title, String subtitle) {
        XSLFSlide slide = slide(title, new Rectangle2D.Double(MARGIN, 22, SPAN, 44), length(title) > 68 ? 19 : 24);
        if (!subtitle.isEmpty()) {
            set(box(slide, new Rectangle2D.Double(MARGIN, 72, SPAN, 38)), subtitle, 13, Palette.MUTED);
        }
        return slide;
    }

    /** In the widths of Latin letters. */
    static int length(String text) {
        return text.codePoints().map(sign -> sign >= 0x2E80 ? 2 : 1).sum();
    }

    /** The title is the layout's own, so that outlines and screen readers find it. */
    private XSLFSlide slide(String title, Rectangle2D place, double size) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape shape = slide.getPlaceholder(0);
        // Without a place of its own, POI would move the layout's title and with it that of every slide.
        ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
        shape.setAnchor(place);
        shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
        plain(shape);
        set(shape, title, size, Palette.TEXT);
        return slide;
    }

    /** A thin line under the cover's title. */
    private static void rule(XSLFSlide slide, double y) {
        XSLFAutoShape rule = slide.createAutoShape();
        rule.setAnchor(new Rectangle2D.Double(MARGIN, y, SPAN, 1.5));
        rule.setFillColor(Palette.TEXT);
        rule.setLineColor(null);
    }

    void numbered(XSLFSlide slide, List<String> sentences, Rectangle2D place) {
        XSLFTextShape box = box(slide, place);
        for (String sentence : sentences) {
            XSLFTextParagraph paragraph = add(box, sentence, 20, Palette.TEXT);
            paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
            paragraph.setIndent(-28d);
            paragraph.setLeftMargin(28d);
            paragraph.setSpaceAfter(-10d);
        }
    }

    void list(XSLFSlide slide, List<String> lines, Rectangle2D place) {
        XSLFTextShape box = box(slide, place);
        double size = lines.size() > 9 ? 12 : 15;
        lines.forEach(line -> add(box, line, size, Palette.TEXT).setSpaceAfter(-6d));
    }

    void line(XSLFSlide slide, String words, Rectangle2D place, double size) {
        set(box(slide, place), words, size, Palette.TEXT);
    }

    void foot(XSLFSlide slide, String words, double top, double size) {
        set(box(slide, new Rectangle2D.Double(MARGIN, top, SPAN, 2 * size)), words, size, Palette.MUTED);
    }

    /** The source, and the slide's number opposite. */
    void source(XSLFSlide slide, String words) {
        set(box(slide, new Rectangle2D.Double(MARGIN, SOURCE_TOP, SPAN - 80, 24)), words, 10, Palette.MUTED);
        XSLFTextShape number = box(slide, new Rectangle2D.Double(WIDTH - MARGIN - 80, SOURCE_TOP, 80, 24));
        set(number, slide.getSlideNumber() + " / " + slides, 10, Palette.MUTED);
        number.getTextParagraphs().get(0).setTextAlign(TextAlign.RIGHT);
    }

    void notes(XSLFSlide slide, String words) {
        if (words.isEmpty()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(OfficeText.clean(words));
            }
        }
    }

    private static XSLFTextShape box(XSLFSlide slide, Rectangle2D place) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        plain(box);
        return box;
    }

    private static void plain(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
    }

    void set(XSLFTextShape shape, String words, double size, Color colour) {
        shape.clearText();
        add(shape, words, size, colour);
    }

    private XSLFTextParagraph add(XSLFTextShape shape, String words, double size, Color colour) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(OfficeText.clean(words));
        run.setFontSize(size);
        run.setFontColor(colour);
        run.setFontFamily(LATIN, FontGroup.LATIN);
        run.setFontFamily(CHINESE, FontGroup.EAST_ASIAN);
        run.getRPr(true).setLang(language.say("zh-CN", "en-GB"));
        return paragraph;
    }
}
