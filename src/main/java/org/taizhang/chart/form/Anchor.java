package org.taizhang.chart.form;

/** Which end of a text stands at the given x. */
enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    double left(double x, double width) {
        return x - share * width;
    }
}
