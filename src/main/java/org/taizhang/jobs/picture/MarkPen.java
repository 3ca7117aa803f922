package org.taizhang.jobs.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.chart.evidence.Mark;
import org.taizhang.document.Box;

/** Marks a sentence and its figure on the picture of their page, as a reader would with a pen. */
final class MarkPen {
    private static final Color TINT = new Color(0xFFEBA6);
    private static final Color FRAME = new Color(0xD02F10);

    private MarkPen() {}

    static void draw(BufferedImage picture, ArchivePage page, List<Mark> marks) {
        double scale = picture.getWidth() / page.width();
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        marks.forEach(mark -> tint(picture, shape(mark.line(), 1, scale)));
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke((float) (1.2 * scale)));
        for (Mark mark : marks) {
            Box words = mark.words();
            if (words != null) {
                graphics.draw(shape(words, 1.5, scale));
            }
        }
        graphics.dispose();
    }

    /** As a highlighter does: paper takes the colour, ink stays black. */
    private static void tint(BufferedImage picture, Rectangle2D area) {
        Rectangle inside = area.getBounds().intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                int rgb = picture.getRGB(x, y);
                int red = (rgb >> 16 & 0xFF) * TINT.getRed() / 255;
                int green = (rgb >> 8 & 0xFF) * TINT.getGreen() / 255;
                int blue = (rgb & 0xFF) * TINT.getBlue() / 255;
                picture.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
    }

    private static Rectangle2D shape(Box box, double margin, double scale) {
        return new Rectangle2D.Double(
                (box.x() - margin) * scale,
                (box.y() - margin) * scale,
                (box.width() + 2 * margin) * scale,
                (box.height() + 2 * margin) * scale);
    }
}
