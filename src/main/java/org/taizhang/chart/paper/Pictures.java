package org.taizhang.chart.paper;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.style.Palette;
import org.taizhang.chart.style.Typeface;

/** Turns a drawing into a picture. */
public final class Pictures {
    private static final int DENSITY = 2;

    private Pictures() {}

    /** A picture of twice the canvas size, for dense screens and for slides. */
    public static BufferedImage image(int width, int height, Typeface typeface, Consumer<Canvas> drawing) {
        BufferedImage image = new BufferedImage(width * DENSITY, height * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Palette.PAPER);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(DENSITY, DENSITY);
        drawing.accept(canvas(graphics, width, height, typeface));
        graphics.dispose();
        return image;
    }

    /**
     * An SVG document. Its words are outlines, so that it looks the same on a machine without the font; what it says stands beside it as
     * text.
     *
     * @param id keeps the ids inside apart from those of other charts, and the same in every run
     */
    public static String svg(String id, int width, int height, Typeface typeface, Consumer<Canvas> drawing) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height, SVGUnits.PX);
        graphics.setDefsKeyPrefix(id);
        graphics.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        drawing.accept(canvas(graphics, width, height, typeface));
        return graphics.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
    }

    private static Canvas canvas(Graphics2D graphics, int width, int height, Typeface typeface) {
        return new Canvas(graphics, new Rectangle2D.Double(0, 0, width, height), typeface);
    }
}
