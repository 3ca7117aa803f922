package org.taizhang.chart.paper;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.style.Ink;

/**
 * A chart with its words on one sheet, for pictures that travel alone.
 *
 * @param title the finding
 * @param subtitle what, unit, place, time
 * @param source where it comes from
 */
public record Poster(String title, String subtitle, String source, Drawing drawing) {
    private static final double MARGIN = 20;

    public void draw(Canvas canvas, Rectangle2D sheet) {
        double width = sheet.getWidth() - 2 * MARGIN;
        Ink heading = canvas.ink().scaled(1.5).heavy();
        Ink quiet = canvas.quiet();
        double y = sheet.getY() + MARGIN;
        y = set(canvas, canvas.wrap(title, width, 2, heading), y, heading);
        y = set(canvas, canvas.wrap(subtitle, width, 2, quiet), y + 4, quiet);
        List<String> foot = canvas.wrap(source, width, 2, quiet.scaled(0.9));
        double bottom = sheet.getMaxY() - 12 - foot.size() * quiet.size() * 1.2;
        drawing.draw(canvas.part(sheet.getX() + MARGIN, y + 12, width, bottom - y - 24));
        set(canvas, foot, bottom, quiet.scaled(0.9));
    }

    private static double set(Canvas canvas, List<String> lines, double top, Ink ink) {
        double y = top;
        for (String line : lines) {
            canvas.line(line, MARGIN, y + ink.size() * 0.65, ink);
            y += ink.size() * 1.35;
        }
        return y;
    }
}
