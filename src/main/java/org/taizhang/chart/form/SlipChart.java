package org.taizhang.chart.form;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Plans (grey) above outcomes (blue, or orange where late), with the slip in months at the end of each row. */
final class SlipChart {
    private static final long LATE_MONTHS = 3;
    private static final double THICKEST = 11;

    private final Canvas canvas;
    private final Look look;
    private final List<Slip> shown;
    private final Rows rows;
    private final Calendar calendar;

    private SlipChart(Canvas canvas, Slips slips, Look look) {
        this.canvas = canvas;
        this.look = look;
        double head = canvas.ink().size() * 1.6;
        Rectangle2D sheet = canvas.area();
        Canvas body = canvas.part(sheet.getX(), sheet.getY() + head, sheet.getWidth(), sheet.getHeight() - head);
        Table names = new Table(slips.rows().stream().map(Slip::name).toList(), List.of());
        this.rows = Rows.above(body, names, look, Quarters.room(canvas));
        this.shown = slips.rows().subList(0, rows.table().categories().size());
        double room = canvas.widest(
                        shown.stream().map(this::words).toList(), canvas.ink().heavy())
                + 20;
        Rectangle2D bars = rows.bars();
        this.calendar = Calendar.over(
                shown,
                slips.asOf(),
                new Rectangle2D.Double(
                        bars.getX() + 8, bars.getY(), Math.max(20, bars.getWidth() - room - 8), bars.getHeight()));
    }

    static void draw(Canvas canvas, Slips slips, Look look) {
        new SlipChart(canvas, slips, look).draw();
    }

    private void draw() {
        rows.drawWords();
        calendar.draw(canvas, look);
        for (int row = 0; row < shown.size(); row++) {
            drawRow(shown.get(row), row);
        }
    }

    private void drawRow(Slip slip, int row) {
        double cell = rows.bars().getHeight() / shown.size();
        double thick = Math.min(THICKEST, cell * rows.fill() * 0.42);
        double middle = rows.middle(row) + rows.drop();
        boolean late = slip.months() >= LATE_MONTHS;
        Color colour = late ? Palette.ACCENT : Palette.MAIN;
        if (slip.start() == null) {
            dumbbell(slip, middle, thick, colour);
        } else {
            bar(slip.start(), slip.planned(), middle - thick * 0.62, thick, Palette.CONTEXT, false);
            bar(slip.start(), slip.outcome(), middle + thick * 0.62, thick, colour, isOpen(slip));
        }
        Ink ink = late ? canvas.ink().heavy().in(Palette.ACCENT) : canvas.ink();
        canvas.onPaper(words(slip), calendar.x(slip.to()) + thick + 6, middle, ink);
        rows.spot(slip, row, rows.bars().getX(), rows.bars().getMaxX());
    }

    private static boolean isOpen(Slip slip) {
        return slip.kind() != Slip.Outcome.REACHED;
    }

    private void bar(LocalDate start, LocalDate end, double y, double thick, Color colour, boolean open) {
        double from = calendar.x(start);
        double width = Math.max(2, calendar.x(end) - from);
        Rectangle2D bar = new Rectangle2D.Double(from, y - thick / 2, width, thick);
        canvas.fill(bar, open ? Palette.PAPER : colour);
        canvas.outline(bar, colour, 1.2);
    }

    /** Where no document tells the start, only the two ends are known: diamonds with a line between them. */
    private void dumbbell(Slip slip, double y, double thick, Color colour) {
        double planned = calendar.x(slip.planned());
        double outcome = calendar.x(slip.outcome());
        canvas.line(planned, y, outcome, y, colour, 1.6);
        diamond(planned, y, thick * 0.7, Palette.CONTEXT, false);
        diamond(outcome, y, thick * 0.7, colour, isOpen(slip));
    }

    private void diamond(double x, double y, double radius, Color colour, boolean open) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x - radius, y);
        diamond.lineTo(x, y - radius);
        diamond.lineTo(x + radius, y);
        diamond.lineTo(x, y + radius);
        diamond.closePath();
        canvas.fill(diamond, open ? Palette.PAPER : colour);
        canvas.outline(diamond, colour, 1.4);
    }

    private String words(Slip slip) {
        long months = slip.months();
        if (months == 0 && slip.kind() == Slip.Outcome.OVERDUE) {
            return look.language().say("到期（未见完成）", "due (not reported)");
        }
        String open = switch (slip.kind()) {
            case REACHED -> "";
            case EXPECTED -> look.language().say("（预计）", " (expected)");
            case OVERDUE -> look.language().say("（未见完成）", " (not reported)");
        };
        if (months == 0) {
            return look.language().say("如期", "on time") + open;
        }
        return signed(months) + look.language().say("个月", Math.abs(months) == 1 ? " month" : " months") + open;
    }

    private static String signed(long months) {
        return (months > 0 ? "+" : "−") + Math.abs(months);
    }
}
