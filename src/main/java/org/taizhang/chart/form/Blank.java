package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import org.taizhang.chart.style.Ink;

/** The page for no data: says so, quietly, in the middle. */
final class Blank {
    private Blank() {}

    static void draw(Canvas canvas, String sentence) {
        Rectangle2D area = canvas.area();
        Ink ink = canvas.quiet().scaled(1.15);
        canvas.lines(
                canvas.wrap(sentence, area.getWidth() * 0.8, 3, ink),
                area.getCenterX(),
                area.getCenterY(),
                Anchor.MIDDLE,
                ink);
    }
}
