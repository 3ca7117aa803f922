package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/** Days along the x axis, with a line at the end of the report's quarter. */
record Calendar(LocalDate from, LocalDate to, LocalDate asOf, Rectangle2D area) {

    static Calendar over(List<Slip> slips, LocalDate asOf, Rectangle2D area) {
        LocalDate from = slips.stream().map(Slip::from).reduce(asOf, (a, b) -> a.isBefore(b) ? a : b);
        LocalDate to = slips.stream().map(Slip::to).reduce(asOf, (a, b) -> a.isAfter(b) ? a : b);
        LocalDate quarter = from.minusDays(10).withDayOfMonth(1);
        return new Calendar(quarter.withMonth((quarter.getMonthValue() - 1) / 3 * 3 + 1), to.plusDays(20), asOf, area);
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
        return area.getX() + share * area.getWidth();
    }

    void draw(Canvas canvas, Look look) {
        Ink ink = canvas.quiet();
        int months = stride(canvas, ink);
        for (LocalDate tick = first(months); !tick.isAfter(to); tick = tick.plusMonths(months)) {
            double x = x(tick);
            canvas.line(x, area.getY(), x, area.getMaxY(), Palette.GRID, 1);
            String words = months < 12 ? tick.getYear() + "Q" + (tick.getMonthValue() / 3 + 1) : "" + tick.getYear();
            canvas.text(words, x, area.getMaxY() + ink.size() * 1.1, Anchor.MIDDLE, ink);
        }
        double now = x(asOf);
        canvas.line(now, area.getY() - 4, now, area.getMaxY(), Palette.TEXT, 1);
        String words = look.language().say("报告期末", "end of quarter");
        double half = canvas.width(words, ink) / 2;
        double middle = Math.min(now, canvas.area().getMaxX() - half);
        canvas.text(words, middle, area.getY() - 4 - ink.size() * 0.7, Anchor.MIDDLE, ink);
    }

    /** Months between ticks: as few as leave room for their words. */
    private int stride(Canvas canvas, Ink ink) {
        double all = Math.max(1, ChronoUnit.MONTHS.between(from, to) + 1);
        for (int months : new int[] {3, 6}) {
            if (area.getWidth() * months / all > canvas.width("2020Q1", ink) + 16) {
                return months;
            }
        }
        double year = area.getWidth() * 12 / all;
        return 12 * (int) Math.max(1, Math.ceil((canvas.width("2020", ink) + 14) / year));
    }

    private LocalDate first(int months) {
        LocalDate tick = from;
        while ((tick.getMonthValue() - 1) % Math.min(12, months) != 0) {
            tick = tick.plusMonths(1);
        }
        return tick;
    }
}
