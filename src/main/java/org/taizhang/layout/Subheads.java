package org.taizhang.layout;

import java.util.Comparator;
import java.util.List;

/** Tells a subhead in large print from a story's heading. */
final class Subheads {
    private static final double STRONG = 1.5;

    private Subheads() {}

    /**
     * Whether the heading stands within a story: it is not very large, the page has larger ones, and what stands below it does not begin
     * as a report does.
     */
    static boolean isSubhead(Heading heading, List<Block> texts, double bodySize, List<Block> titles) {
        boolean larger = titles.stream().anyMatch(title -> title.size() >= STRONG * bodySize);
        if (heading.size() >= STRONG * bodySize || !larger || heading.vertical()) {
            return false;
        }
        return texts.stream()
                .filter(text ->
                        text.box().y() > heading.box().centreY() && text.box().overlapX(heading.box()) > 0)
                .min(Comparator.comparingDouble(text -> text.box().y()))
                .map(text -> !PrintMarks.beginsReport(text.text())
                        && !PrintMarks.isByline(text.first().text()))
                .orElse(false);
    }
}
