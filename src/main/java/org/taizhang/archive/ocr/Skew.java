package org.taizhang.archive.ocr;

import java.util.Comparator;
import java.util.List;

/** By how much a picture is turned: the angle at which most of the length of its lines runs. Takes points to where they would stand. */
final class Skew {
    private static final double LONG = 5;

    private final double angle;
    private final double centreX;
    private final double centreY;

    private Skew(double angle, double centreX, double centreY) {
        this.angle = angle;
        this.centreX = centreX;
        this.centreY = centreY;
    }

    static Skew of(List<Quad> quads, double width, double height) {
        List<Quad> lines = quads.stream()
                .filter(quad -> quad.width() > LONG * quad.height())
                .sorted(Comparator.comparingDouble(Quad::angle))
                .toList();
        double total = lines.stream().mapToDouble(Quad::width).sum();
        double passed = 0;
        for (Quad line : lines) {
            passed += line.width();
            if (passed >= total / 2) {
                return new Skew(line.angle(), width / 2, height / 2);
            }
        }
        return new Skew(0, width / 2, height / 2);
    }

    /** In radians, clockwise. */
    double angle() {
        return angle;
    }

    double x(double x, double y) {
        return centreX + (x - centreX) * Math.cos(angle) + (y - centreY) * Math.sin(angle);
    }

    double y(double x, double y) {
        return centreY + (y - centreY) * Math.cos(angle) - (x - centreX) * Math.sin(angle);
    }
}
