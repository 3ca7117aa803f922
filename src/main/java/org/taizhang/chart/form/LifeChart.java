package org.taizhang.chart.form;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.taizhang.chart.data.Step;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/**
 * The life of one project: a line for each of its stages in their order, the first below; what was reached as a dot, what was planned as a
 * ring, and a path through what was reached.
 */
public final class LifeChart {
    private static final double ROW = 30;
    private static final double RADIUS = 5;
    private static final double REACH = 12;

    private final Canvas canvas;
    private final List<Step> steps;
    /** Names of the stages by their order. */
    private final TreeMap<Integer, String> stages = new TreeMap<>();

    private final LocalDate from;
    private final LocalDate to;
    private final Rectangle2D area;

    private LifeChart(Canvas canvas, List<Step> steps) {
        this.canvas = canvas;
        this.steps = steps;
        steps.forEach(step -> stages.put(step.order(), step.stage()));
        this.from = steps.stream().map(Step::day).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        this.to = steps.stream().map(Step::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        double names = canvas.widest(List.copyOf(stages.values()), canvas.ink()) + 34;
        Rectangle2D sheet = canvas.area();
        this.area = new Rectangle2D.Double(
                sheet.getX() + names,
                sheet.getY() + 6,
                sheet.getWidth() - names - 34,
                sheet.getHeight() - 6 - Quarters.room(canvas));
    }

    /** Height in canvas units that the steps fill. */
    public static int height(List<Step> steps) {
        return (int) (steps.stream().map(Step::order).distinct().count() * ROW) + 36;
    }

    /** Draws the steps; nothing where there are none. */
    public static void draw(Canvas canvas, List<Step> steps) {
        if (!steps.isEmpty()) {
            new LifeChart(canvas, steps).draw();
        }
    }

    private void draw() {
        double row = area.getHeight() / stages.size();
        Ink ink = canvas.ink();
        int line = 0;
        for (Map.Entry<Integer, String> stage : stages.entrySet()) {
            double y = area.getMaxY() - (line + 0.5) * row;
            canvas.line(area.getX() - REACH, y, area.getMaxX() + REACH, y, Palette.GRID, 1);
            canvas.text(stage.getValue(), area.getX() - 32, y, Anchor.END, ink);
            line++;
        }
        drawMonths();
        drawPath();
        steps.forEach(this::drawStep);
    }

    private double x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, to);
        return area.getX() + (all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(from, day) / all) * area.getWidth();
    }

    private double y(Step step) {
        double row = area.getHeight() / stages.size();
        return area.getMaxY() - (stages.headMap(step.order()).size() + 0.5) * row;
    }

    /** As many months as there is room for; the only day where there is one. */
    private void drawMonths() {
        Ink ink = canvas.quiet();
        double y = area.getMaxY() + ink.size() * 0.9;
        if (from.equals(to)) {
            canvas.text(from.toString(), x(from), y, Anchor.MIDDLE, ink);
            return;
        }
        double room = canvas.width("2020-01", ink) + 18;
        double month = area.getWidth() / Math.max(1, ChronoUnit.DAYS.between(from, to) / 30.44);
        int years = 12 * (int) Math.max(1, Math.ceil(room / (12 * month)));
        int step = IntStream.of(1, 3, 6)
                .filter(months -> months * month > room)
                .findFirst()
                .orElse(years);
        LocalDate tick = LocalDate.of(from.getYear(), 1, 1);
        for (; !tick.isAfter(to); tick = tick.plusMonths(step)) {
            if (!tick.isBefore(from)) {
                double x = x(tick);
                canvas.line(x, area.getY(), x, area.getMaxY(), Palette.GRID, 1);
                canvas.text(tick.toString().substring(0, 7), x, y, Anchor.MIDDLE, ink);
            }
        }
    }

    private void drawPath() {
        List<Step> reached = steps.stream()
                .filter(step -> !step.planned())
                .sorted(Comparator.comparing(Step::day).thenComparing(Step::order))
                .toList();
        Path2D path = new Path2D.Double();
        for (Step step : reached) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x(step.day()), y(step));
            } else {
                path.lineTo(x(step.day()), path.getCurrentPoint().getY());
                path.lineTo(x(step.day()), y(step));
            }
        }
        if (path.getCurrentPoint() != null) {
            canvas.outline(path, Palette.SOFT, 1.6);
        }
    }

    private void drawStep(Step step) {
        double x = x(step.day());
        double y = y(step);
        Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        canvas.fill(dot, step.planned() ? Palette.PAPER : Palette.MAIN);
        canvas.outline(dot, step.planned() ? Palette.ACCENT : Palette.MAIN, 1.8);
        canvas.spot(step, new Rectangle2D.Double(x - REACH, y - REACH, 2 * REACH, 2 * REACH));
    }
}
