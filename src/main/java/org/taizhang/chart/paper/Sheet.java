package org.taizhang.chart.paper;

/** The sizes that a chart is drawn in for HTML, in CSS pixels. */
enum Sheet {
    SCREEN("", 1000, 460, 620),
    TELEPHONE("-narrow", 400, 420, 1100);

    private final String suffix;
    private final int width;
    private final int usual;
    private final int most;

    Sheet(String suffix, int width, int usual, int most) {
        this.suffix = suffix;
        this.width = width;
        this.usual = usual;
        this.most = most;
    }

    String file(Page page) {
        return page.id() + suffix + ".svg";
    }

    int width() {
        return width;
    }

    int height(Page page) {
        return page.drawing().height(usual, most, this == TELEPHONE);
    }
}
