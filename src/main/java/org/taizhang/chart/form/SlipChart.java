package org.taizhang.chart.form;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Plans (grey) above outcomes (blue, or orange where late), with the slip in months at the end of each row. */
final class SlipChart {
    private static final long LATE_MONTHS = 3;

    private SlipChart() {}

    static void draw(Canvas canvas, Slips slips, Look look) {
        Table names = new Table(slips.rows().stream().map(Slip::name).toList(), List.of());
        Canvas body = canvas.part(
                canvas.area().getX(),
                canvas.area().getY() + canvas.ink().size() * 1.6,
                canvas.area().getWidth(),
                canvas.area().getHeight() - canvas.ink().size() * 1.6 - Quarters.room(canvas));
        Rows rows = Rows.lay(body, names, look, false);
        rows.drawWords();
        List<Slip> shown = slips.rows().subList(0, rows.table().categories().size());
        double room = canvas.widest(
                        shown.stream().map(slip -> words(slip, look)).toList(),
                        canvas.ink().heavy())
                + 12;
        Rectangle2D bars = rows.bars();
        Rectangle2D area = new Rectangle2D.Double(
                bars.getX() + 8, bars.getY(), Math.max(20, bars.getWidth() - room - 8), bars.getHeight());
        Calendar calendar = Calendar.over(shown, slips.asOf(), area);
        calendar.draw(canvas, look);
        for (int row = 0; row < shown.size(); row++) {
            drawRow(canvas, rows, calendar, shown.get(row), row, look);
        }
    }

    private static void drawRow(Canvas canvas, Rows rows, Calendar calendar, Slip slip, int row, Look look) {
        double cell = rows.bars().getHeight() / rows.table().categories().size();
        double thick = Math.min(10, cell * rows.fill() * 0.42);
        double middle = rows.middle(row) + rows.drop();
        Color colour = slip.months() >= LATE_MONTHS ? Palette.ACCENT : Palette.MAIN;
        span(canvas, calendar, slip.start(), slip.planned(), middle - thick * 0.75, thick, Palette.CONTEXT, false);
        span(
                canvas,
                calendar,
                slip.start(),
                slip.outcome(),
                middle + thick * 0.75,
                thick,
                colour,
                slip.kind() != Slip.Outcome.REACHED);
        Ink ink = slip.months() >= LATE_MONTHS ? canvas.ink().heavy().in(Palette.ACCENT) : canvas.ink();
        canvas.text(words(slip, look), calendar.x(slip.to()) + 10, middle, Anchor.START, ink);
    }

    /** A bar from start to end, or a diamond where the start is not known; hollow where the end is not yet reached. */
    private static void span(
            Canvas canvas,
            Calendar calendar,
            @Nullable LocalDate start,
            LocalDate end,
            double y,
            double thick,
            Color colour,
            boolean open) {
        double to = calendar.x(end);
        if (start == null || !start.isBefore(end)) {
            double radius = thick * 0.75;
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(to - radius, y);
            diamond.lineTo(to, y - radius);
            diamond.lineTo(to + radius, y);
            diamond.lineTo(to, y + radius);
            diamond.closePath();
            canvas.fill(diamond, open ? Palette.PAPER : colour);
            canvas.outline(diamond, colour, 1.4);
            return;
        }
        Rectangle2D bar = new Rectangle2D.Double(calendar.x(start), y - thick / 2, to - calendar.x(start), thick);
        canvas.fill(bar, open ? Palette.PAPER : colour);
        canvas.outline(bar, colour, 1.2);
    }

    private static String words(Slip slip, Look look) {
        long months = slip.months();
        if (months == 0) {
            return look.language().say("如期", "on time");
        }
        String sign = months > 0 ? "+" : "−";
        String open = switch (slip.kind()) {
            case REACHED -> "";
            case EXPECTED -> look.language().say("（预计）", " (expected)");
            case OVERDUE -> look.language().say("（未见完成）", " (not reported)");
        };
        return sign + Math.abs(months) + look.language().say("个月", " months") + open;
    }

    /** Days along the x axis. */
    private record Calendar(LocalDate from, LocalDate to, LocalDate asOf, Rectangle2D area) {
        static Calendar over(List<Slip> slips, LocalDate asOf, Rectangle2D area) {
            LocalDate from = slips.stream().map(Slip::from).reduce(asOf, (a, b) -> a.isBefore(b) ? a : b);
            LocalDate to = slips.stream().map(Slip::to).reduce(asOf, (a, b) -> a.isAfter(b) ? a : b);
            return new Calendar(from.withDayOfYear(1), to.plusDays(15), asOf, area);
        }

        double x(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
            return area.getX() + share * area.getWidth();
        }

        void draw(Canvas canvas, Look look) {
            int years = to.getYear() - from.getYear() + 1;
            int stride =
                    (int) Math.max(1, Math.ceil(years * (canvas.width("2020", canvas.quiet()) + 12) / area.getWidth()));
            for (int year = from.getYear(); year <= to.getYear(); year += stride) {
                double x = x(LocalDate.of(year, 1, 1));
                canvas.line(x, area.getY(), x, area.getMaxY(), Palette.GRID, 1);
                canvas.text(
                        Integer.toString(year),
                        x,
                        area.getMaxY() + canvas.quiet().size(),
                        Anchor.MIDDLE,
                        canvas.quiet());
            }
            double now = x(asOf);
            canvas.line(now, area.getY() - 4, now, area.getMaxY(), Palette.TEXT, 1);
            canvas.text(
                    look.language().say("报告期末", "end of quarter"),
                    now,
                    area.getY() - 4 - canvas.quiet().size() * 0.7,
                    Anchor.MIDDLE,
                    canvas.quiet());
        }
    }
}
