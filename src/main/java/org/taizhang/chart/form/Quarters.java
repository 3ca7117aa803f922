package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Words below a time axis: as many as have room, the last always among them. */
final class Quarters {
    private Quarters() {}

    static double room(Canvas canvas) {
        return canvas.quiet().size() * 1.9;
    }

    /** Below columns, each in the middle of its cell. */
    static void draw(Canvas canvas, Rectangle2D area, List<String> categories) {
        double cell = area.getWidth() / categories.size();
        draw(canvas, area, categories, i -> area.getX() + (i + 0.5) * cell);
    }

    /** @param x where each category stands */
    static void draw(Canvas canvas, Rectangle2D area, List<String> categories, IntToDoubleFunction x) {
        Ink ink = canvas.quiet();
        double cell = categories.size() > 1 ? x.applyAsDouble(1) - x.applyAsDouble(0) : area.getWidth();
        double widest = canvas.widest(categories, ink) + 10;
        int stride = (int) Math.max(1, Math.ceil(widest / cell));
        double y = area.getMaxY() + ink.size() * 1.15;
        for (int i = categories.size() - 1; i >= 0; i -= stride) {
            double at = x.applyAsDouble(i);
            canvas.line(at, area.getMaxY(), at, area.getMaxY() + 4, Palette.AXIS, 1);
            canvas.text(categories.get(i), at, y, Anchor.MIDDLE, ink);
        }
    }
}
