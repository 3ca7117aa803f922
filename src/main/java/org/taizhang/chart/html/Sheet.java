package org.taizhang.chart.html;

import org.taizhang.chart.paper.Page;

/** The sizes that a chart is drawn in, in CSS pixels. */
enum Sheet {
    SCREEN("", "wide", 1000, 460, 620),
    TELEPHONE("-narrow", "narrow", 400, 420, 1100);

    private final String suffix;
    private final String style;
    private final int width;
    private final int usual;
    private final int most;

    Sheet(String suffix, String style, int width, int usual, int most) {
        this.suffix = suffix;
        this.style = style;
        this.width = width;
        this.usual = usual;
        this.most = most;
    }

    /** The name of a picture of this size. */
    String file(String id) {
        return id + suffix + ".svg";
    }

    /** The class of the style sheet that shows it on screens of its size alone. */
    String style() {
        return style;
    }

    int width() {
        return width;
    }

    int height(Page page) {
        return page.drawing().height(usual, most, this == TELEPHONE);
    }
}
