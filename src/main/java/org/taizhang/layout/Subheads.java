package org.taizhang.layout;

import java.util.Comparator;
import java.util.List;
import org.taizhang.document.Box;

/** Tells a subhead in large print from a story's heading. */
final class Subheads {
    private static final double STRONG = 1.5;
    /** White space over a subhead, in ems of the text; a story begins further below another. */
    private static final double MOST_SPACE = 2;

    private static final double NEAR_VERTICAL = 8;

    private Subheads() {}

    /**
     * Whether the heading stands within a story: it is not very large, the page has larger ones, what stands below it does not begin as a
     * report does, and it follows text in its column or stands in the column beside a vertical heading.
     */
    static boolean isSubhead(Heading heading, List<Block> texts, double bodySize, List<Block> titles) {
        boolean larger = titles.stream().anyMatch(title -> title.size() >= STRONG * bodySize);
        if (heading.size() >= STRONG * bodySize || !larger || heading.vertical()) {
            return false;
        }
        boolean inColumn = texts.stream().anyMatch(text -> isRightAbove(text, heading.box(), bodySize));
        boolean beside = titles.stream().anyMatch(title -> isBeside(title, heading.box(), bodySize));
        return (inColumn || beside) && !isOverReport(heading, texts);
    }

    private static boolean isOverReport(Heading heading, List<Block> texts) {
        return texts.stream()
                .filter(text ->
                        text.box().y() > heading.box().centreY() && text.box().overlapX(heading.box()) > 0)
                .min(Comparator.comparingDouble(text -> text.box().y()))
                .map(text -> PrintMarks.beginsReport(text.text())
                        || PrintMarks.isByline(text.first().text()))
                .orElse(true);
    }

    private static boolean isRightAbove(Block text, Box heading, double bodySize) {
        double space = heading.y() - text.box().bottom();
        return space > -bodySize
                && space <= MOST_SPACE * bodySize
                && text.box().overlapX(heading) > 0.5 * heading.width();
    }

    private static boolean isBeside(Block title, Box heading, double bodySize) {
        double gap =
                Math.max(title.box().x(), heading.x()) - Math.min(title.box().right(), heading.right());
        return title.vertical() && gap <= NEAR_VERTICAL * bodySize;
    }
}
