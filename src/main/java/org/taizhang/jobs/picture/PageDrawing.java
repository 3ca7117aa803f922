package org.taizhang.jobs.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.taizhang.document.Box;
import org.taizhang.document.Span;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Measurement;
import org.taizhang.fact.Milestone;
import org.taizhang.fact.ReadArticle;
import org.taizhang.layout.PageText;
import org.taizhang.layout.SpanBoxes;

/**
 * Draws on the picture of a page what was read from it: the blocks of each article in a colour of its own with article and block number
 * (2.1, 2.2 …) and the way from block to block, each figure boxed in red, each stage word underlined in blue.
 */
final class PageDrawing {
    private static final List<Color> COLOURS = List.of(
            new Color(0x1F77B4),
            new Color(0xE08214),
            new Color(0x2CA02C),
            new Color(0x9467BD),
            new Color(0x17A2B8),
            new Color(0x8C564B),
            new Color(0xC2569B),
            new Color(0x7F7F21));
    private static final Color FIGURE = new Color(0xD62728);
    private static final Color STAGE = new Color(0x0B3FD9);
    private static final float TINT = 0.10f;
    private static final float TITLE_TINT = 0.24f;
    private static final float FAINT = 0.55f;
    private static final double MARGIN = 2;

    private final PageText page;
    private final Extraction extraction;
    private final Graphics2D graphics;
    private final double scale;
    private final Font font;

    private PageDrawing(BufferedImage image, double scale, PageText page, Extraction extraction, Font font) {
        this.page = page;
        this.extraction = extraction;
        this.graphics = image.createGraphics();
        this.scale = scale;
        this.font = font.deriveFont((float) (8 * scale));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    /** @param scale pixels for each point of the page */
    static void draw(BufferedImage image, double scale, PageText page, Extraction extraction, Font font) {
        new PageDrawing(image, scale, page, extraction, font).draw();
    }

    private void draw() {
        List<ArticleBlocks> articles = extraction.articles().stream()
                .map(ReadArticle::article)
                .map(article -> ArticleBlocks.of(article, page))
                .filter(blocks -> !blocks.isEmpty())
                .toList();
        articles.forEach(this::tint);
        for (Measurement measurement : extraction.measurements()) {
            boxes(measurement.source().page(), measurement.source().span()).forEach(this::figure);
        }
        for (Milestone milestone : extraction.milestones()) {
            boxes(milestone.source().page(), milestone.source().span()).forEach(this::stage);
        }
        articles.forEach(this::number);
        graphics.dispose();
    }

    private List<Box> boxes(int number, Span span) {
        return number == page.number() ? SpanBoxes.of(page, span) : List.of();
    }

    private void tint(ArticleBlocks article) {
        graphics.setColor(colourOf(article));
        article.headings().forEach(box -> block(box, TITLE_TINT));
        article.texts().forEach(box -> block(box, TINT));
    }

    private void block(Box box, float tint) {
        Rectangle2D shape = shape(box, MARGIN);
        graphics.setComposite(AlphaComposite.SrcOver.derive(tint));
        graphics.fill(shape);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setStroke(new BasicStroke((float) (0.8 * scale)));
        graphics.draw(shape);
    }

    private void figure(Box box) {
        graphics.setColor(FIGURE);
        graphics.setStroke(new BasicStroke((float) (0.9 * scale)));
        graphics.draw(shape(box, 0.5));
    }

    private void stage(Box box) {
        graphics.setColor(STAGE);
        graphics.setStroke(new BasicStroke((float) (1.4 * scale)));
        double y = (box.bottom() + 0.5) * scale;
        graphics.draw(new Line2D.Double(box.x() * scale, y, box.right() * scale, y));
    }

    private void number(ArticleBlocks article) {
        List<Box> blocks = article.all();
        Color colour = colourOf(article);
        for (int i = 1; i < blocks.size(); i++) {
            way(blocks.get(i - 1), blocks.get(i), colour);
        }
        for (int i = 0; i < blocks.size(); i++) {
            String label = blocks.size() == 1 ? "" + article.number() : article.number() + "." + (i + 1);
            label(label, blocks.get(i), colour);
        }
    }

    /** From the end of one block to the beginning of the next. */
    private void way(Box from, Box to, Color colour) {
        graphics.setColor(colour);
        graphics.setComposite(AlphaComposite.SrcOver.derive(FAINT));
        graphics.setStroke(new BasicStroke((float) scale));
        double x = to.x() * scale;
        double y = to.y() * scale;
        graphics.draw(new Line2D.Double(from.centreX() * scale, from.bottom() * scale, x, y));
        double radius = 2 * scale;
        graphics.fill(new Ellipse2D.Double(
                from.centreX() * scale - radius, from.bottom() * scale - radius, 2 * radius, 2 * radius));
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private void label(String label, Box box, Color colour) {
        FontMetrics metrics = graphics.getFontMetrics(font);
        double width = metrics.stringWidth(label) + 4 * scale;
        double height = 10 * scale;
        double x = Math.max(0, box.x() * scale - width * 0.6);
        double y = Math.max(0, box.y() * scale - height * 0.6);
        graphics.setColor(colour);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, height / 2, height / 2));
        graphics.setColor(Color.WHITE);
        graphics.setFont(font);
        graphics.drawString(label, (float) (x + 2 * scale), (float) (y + 8 * scale));
    }

    private Rectangle2D shape(Box box, double margin) {
        return new Rectangle2D.Double(
                (box.x() - margin) * scale,
                (box.y() - margin) * scale,
                (box.width() + 2 * margin) * scale,
                (box.height() + 2 * margin) * scale);
    }

    private static Color colourOf(ArticleBlocks article) {
        return COLOURS.get((article.number() - 1) % COLOURS.size());
    }
}
