package org.taizhang.chart.evidence;

import java.util.List;
import org.taizhang.document.Box;

/** The piece of a page around a sentence: with room to see where it stands, and never larger than the page. */
public final class Clip {
    private static final double MARGIN = 22;
    private static final double LEAST_WIDTH = 260;
    private static final double LEAST_HEIGHT = 84;
    /** A sentence that runs on in another column is clipped around its figure alone. */
    private static final double MOST_HEIGHT = 320;

    private Clip() {}

    /** @param marks on one page, at least one */
    public static Box around(List<Mark> marks) {
        ArchivePage page = marks.get(0).page();
        Box all = marks.stream().map(Mark::line).reduce(Box::union).orElseThrow();
        Box wanted = all.height() <= MOST_HEIGHT
                ? all
                : marks.stream()
                        .filter(mark -> mark.words() != null)
                        .map(Mark::line)
                        .reduce(Box::union)
                        .orElse(marks.get(0).line());
        double width = Math.min(page.width(), Math.max(LEAST_WIDTH, wanted.width() + 2 * MARGIN));
        double height = Math.min(page.height(), Math.max(LEAST_HEIGHT, wanted.height() + 2 * MARGIN));
        double x = Math.max(0, Math.min(page.width() - width, wanted.centreX() - width / 2));
        double y = Math.max(0, Math.min(page.height() - height, wanted.centreY() - height / 2));
        return new Box(x, y, width, height);
    }
}
