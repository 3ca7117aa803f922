package org.taizhang.jobs.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.chart.evidence.FactWords;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.evidence.Sentence;
import org.taizhang.chart.style.Palette;
import org.taizhang.document.Span;

/** A sentence of a text without pages, set in its paragraph as a clipping would show it. */
final class Excerpt {
    private static final int DENSITY = 2;
    private static final float WIDTH = 600;
    private static final float MARGIN = 28;
    private static final float LEADING = 1.7f;
    private static final Color TINT = new Color(0xFFF0B8);
    private static final Color STRONG = new Color(0xFFD24D);

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final List<Line> lines = new ArrayList<>();
    private float height = MARGIN;

    private record Line(TextLayout layout, float y) {}

    private Excerpt() {}

    static BufferedImage draw(Provenance fact, FactWords words, Font font) {
        Excerpt excerpt = new Excerpt();
        excerpt.set(plain(fact.paper().article(), font.deriveFont(20f), Palette.TEXT));
        excerpt.set(paragraph(fact.sentence(), font));
        excerpt.set(plain(words.place(fact), font.deriveFont(12f), Palette.MUTED));
        return excerpt.picture();
    }

    private static AttributedString plain(String text, Font font, Color colour) {
        AttributedString set = new AttributedString(text.isEmpty() ? " " : text);
        set.addAttribute(TextAttribute.FONT, font);
        set.addAttribute(TextAttribute.FOREGROUND, colour);
        return set;
    }

    private static AttributedString paragraph(Sentence sentence, Font font) {
        String text = sentence.before() + sentence.text() + sentence.after();
        AttributedString set = plain(text, font, Palette.TEXT);
        int start = sentence.before().length();
        if (!sentence.text().isEmpty()) {
            set.addAttribute(
                    TextAttribute.BACKGROUND,
                    TINT,
                    start,
                    start + sentence.text().length());
        }
        Span words = sentence.words();
        if (words != null && words.length() > 0) {
            set.addAttribute(TextAttribute.BACKGROUND, STRONG, start + words.start(), start + words.end());
        }
        return set;
    }

    private void set(AttributedString text) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), context);
        int end = text.getIterator().getEndIndex();
        while (measurer.getPosition() < end) {
            TextLayout layout = measurer.nextLayout(WIDTH - 2 * MARGIN);
            height += (layout.getAscent() + layout.getDescent()) * LEADING;
            lines.add(new Line(layout, height - layout.getDescent()));
        }
        height += MARGIN / 3;
    }

    private BufferedImage picture() {
        BufferedImage picture = new BufferedImage(
                Math.round(WIDTH * DENSITY), Math.round((height + MARGIN) * DENSITY), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setPaint(Palette.PAPER);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(DENSITY, DENSITY);
        lines.forEach(line -> line.layout().draw(graphics, MARGIN, line.y()));
        graphics.dispose();
        return picture;
    }
}
