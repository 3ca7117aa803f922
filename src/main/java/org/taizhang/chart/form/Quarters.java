package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Words below a time axis: as many as have room, the last always among them. */
final class Quarters {
    private Quarters() {}

    static double room(Canvas canvas) {
        return canvas.quiet().size() * 1.9;
    }

    static void draw(Canvas canvas, Rectangle2D area, List<String> categories) {
        Ink ink = canvas.quiet();
        double cell = area.getWidth() / categories.size();
        double widest = canvas.widest(categories, ink) + 10;
        int stride = (int) Math.max(1, Math.ceil(widest / cell));
        double y = area.getMaxY() + ink.size() * 1.15;
        for (int i = categories.size() - 1; i >= 0; i -= stride) {
            double x = area.getX() + (i + 0.5) * cell;
            canvas.line(x, area.getMaxY(), x, area.getMaxY() + 4, Palette.AXIS, 1);
            canvas.text(categories.get(i), x, y, Anchor.MIDDLE, ink);
        }
    }
}
