package org.taizhang.archive.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The turned rectangle of least area around a set of pixels: one of its sides lies on a side of their convex hull. */
final class SmallestQuad {
    private record Point(double x, double y) {}

    private SmallestQuad() {}

    /** @param xs and {@code ys}: the pixels, at least one; each counts as a square of side 1 */
    static Quad around(int[] xs, int[] ys) {
        List<Point> hull = hull(xs, ys);
        Quad best = null;
        for (int i = 0; i < hull.size(); i++) {
            Point from = hull.get(i);
            Point to = hull.get((i + 1) % hull.size());
            Quad quad = along(hull, Math.atan2(to.y - from.y, to.x - from.x));
            if (best == null || quad.width() * quad.height() < best.width() * best.height()) {
                best = quad;
            }
        }
        return upright(best == null ? along(hull, 0) : best);
    }

    private static Quad along(List<Point> hull, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double minU = Double.MAX_VALUE;
        double maxU = -Double.MAX_VALUE;
        double minV = Double.MAX_VALUE;
        double maxV = -Double.MAX_VALUE;
        for (Point p : hull) {
            double u = p.x * cos + p.y * sin;
            double v = p.y * cos - p.x * sin;
            minU = Math.min(minU, u);
            maxU = Math.max(maxU, u);
            minV = Math.min(minV, v);
            maxV = Math.max(maxV, v);
        }
        double u = (minU + maxU) / 2;
        double v = (minV + maxV) / 2;
        return new Quad(u * cos - v * sin, u * sin + v * cos, maxU - minU + 1, maxV - minV + 1, angle);
    }

    /** The same rectangle with its angle within an eighth of a turn of the horizontal. */
    private static Quad upright(Quad quad) {
        double turns = Math.round(quad.angle() / (Math.PI / 2));
        double angle = quad.angle() - turns * Math.PI / 2;
        boolean swap = Math.floorMod((long) turns, 2) == 1;
        return new Quad(
                quad.centreX(),
                quad.centreY(),
                swap ? quad.height() : quad.width(),
                swap ? quad.width() : quad.height(),
                angle);
    }

    /** Andrew's monotone chain. */
    private static List<Point> hull(int[] xs, int[] ys) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            points.add(new Point(xs[i], ys[i]));
        }
        points.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = new ArrayList<>();
        half(points, hull, 0);
        int lower = hull.size();
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        half(reversed.subList(1, reversed.size()), hull, lower - 1);
        if (hull.size() > 1) {
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static void half(List<Point> points, List<Point> hull, int floor) {
        for (Point p : points) {
            while (hull.size() >= floor + 2 && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p) <= 0) {
                hull.remove(hull.size() - 1);
            }
            hull.add(p);
        }
    }

    private static double cross(Point o, Point a, Point b) {
        return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
    }
}
