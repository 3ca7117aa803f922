package org.taizhang.archive.ocr;

import java.util.ArrayList;
import java.util.List;

/** A line that is set from top to bottom, cut into its characters, which are laid side by side so that the recogniser can read them. */
final class VerticalStrip {
    /** Share of a detected rectangle's width that is the em. */
    private static final double EM_OF_WIDTH = 0.68;

    private static final double INK = 128;
    private static final double REACH = 0.35;

    private final GreyPyramid image;
    private final Quad quad;
    private final double[] ink;

    VerticalStrip(GreyPyramid image, Quad quad) {
        this.image = image;
        this.quad = quad;
        this.ink = inkByRow();
    }

    double em() {
        return EM_OF_WIDTH * quad.width();
    }

    Strip strip() {
        List<Double> cuts = cuts();
        List<Strip> pieces = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            pieces.add(Strip.of(image, square(cuts.get(i - 1), cuts.get(i))));
        }
        return Strip.joined(pieces.toArray(Strip[]::new));
    }

    /** Places along the line, in pixels from its top, between which a character stands: where a cut of even distance meets least ink. */
    private List<Double> cuts() {
        double margin = (quad.width() - em()) / 2;
        double length = quad.height() - 2 * margin;
        int characters = Math.max(1, (int) Math.round(length / (1.04 * em())));
        double pitch = length / characters;
        List<Double> cuts = new ArrayList<>();
        cuts.add(margin);
        for (int i = 1; i < characters; i++) {
            cuts.add(emptiest(margin + i * pitch, REACH * pitch));
        }
        cuts.add(quad.height() - margin);
        return cuts;
    }

    private double emptiest(double around, double reach) {
        double best = around;
        double least = Double.MAX_VALUE;
        for (int y = (int) (around - reach); y <= around + reach; y++) {
            double cost = ink[Math.max(0, Math.min(ink.length - 1, y))] + 0.15 * Math.abs(y - around) / reach;
            if (cost < least) {
                least = cost;
                best = y;
            }
        }
        return best;
    }

    private Quad square(double from, double to) {
        double middle = (from + to) / 2 - quad.height() / 2;
        double x = quad.centreX() - middle * Math.sin(quad.angle());
        double y = quad.centreY() + middle * Math.cos(quad.angle());
        double side = Math.max(to - from, em());
        return new Quad(x, y, 1.05 * side, 1.15 * side, quad.angle());
    }

    /** Share of dark pixels in each row across the line; of light ones where the print is light on dark. */
    private double[] inkByRow() {
        int rows = Math.max(1, (int) quad.height());
        double[] dark = new double[rows];
        int columns = Math.max(1, (int) quad.width());
        double all = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                double u = x - columns / 2.0;
                double v = y - rows / 2.0;
                double px = quad.centreX() + u * Math.cos(quad.angle()) - v * Math.sin(quad.angle());
                double py = quad.centreY() + u * Math.sin(quad.angle()) + v * Math.cos(quad.angle());
                dark[y] += image.full().at(px, py) < INK ? 1.0 / columns : 0;
            }
            all += dark[y] / rows;
        }
        if (all > 0.5) {
            for (int y = 0; y < rows; y++) {
                dark[y] = 1 - dark[y];
            }
        }
        return dark;
    }
}
