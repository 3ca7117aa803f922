package org.taizhang.layout;

import java.util.List;
import org.taizhang.document.Box;

/** Finds the authors who are named on a line between a heading and the columns of its text, and belong to no column. */
final class HeadingBylines {
    private static final double NEAR = 2;

    private HeadingBylines() {}

    /** The heading with the bylines under it, which are taken from {@code texts}. */
    static Heading join(Heading heading, List<Block> texts) {
        if (heading.vertical()) {
            return heading;
        }
        List<Block> bylines =
                texts.stream().filter(text -> isUnder(heading.box(), text)).toList();
        texts.removeAll(bylines);
        return bylines.isEmpty() ? heading : heading.by(bylines);
    }

    private static boolean isUnder(Box heading, Block text) {
        Box box = text.box();
        double gap = box.y() - heading.bottom();
        return text.rows().stream().allMatch(row -> PrintMarks.isByline(row.text()))
                && gap >= -text.size()
                && gap <= NEAR * text.size()
                && box.overlapX(heading) > 0;
    }
}
