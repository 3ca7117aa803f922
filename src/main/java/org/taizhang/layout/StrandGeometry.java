package org.taizhang.layout;

import org.taizhang.document.Box;

/** How headings and strands stand to each other on a page. */
final class StrandGeometry {
    /** Columns of one story are not further apart, in ems. */
    private static final double WIDEST_GUTTER = 3;
    /** Columns that begin at the same height differ by less, in pitches. */
    private static final double SAME_TOP = 0.75;
    /** Text beside a heading begins at its height, but for the white space over large letters, in pitches. */
    private static final double HEADING_TOP = 1.2;
    /** A vertical heading may stand in a frame. */
    private static final double WIDEST_FRAME = 6;

    private static final double SHARED = 0.4;
    /** From a heading down to its text, in pitches. */
    private static final double LONGEST_DROP = 3;

    private StrandGeometry() {}

    static boolean isAbove(Box box, Strand strand) {
        Box text = strand.box();
        double narrower = Math.min(text.width(), box.width());
        return box.centreY() < text.y() && box.overlapX(text) >= SHARED * narrower;
    }

    /** A brief heading may stand over the gutter between its columns. */
    static boolean isCentredOver(Heading heading, Strand strand) {
        double down = strand.box().y() - heading.box().bottom();
        double gutter = 1.5 * strand.size();
        double middle = heading.box().centreX();
        return down >= 0
                && down <= LONGEST_DROP * strand.pitch()
                && middle >= strand.box().x() - gutter
                && middle <= strand.box().right() + gutter;
    }

    static boolean isBeside(Box heading, Strand strand) {
        Box text = strand.box();
        double gap = Math.max(heading.x(), text.x()) - Math.min(heading.right(), text.right());
        boolean level = heading.overlapY(text) >= 0.5 * Math.min(heading.height(), text.height());
        return gap >= -strand.size() && gap <= WIDEST_FRAME * strand.size() && level;
    }

    static boolean isNextColumn(Strand left, Strand right) {
        double gap = right.box().x() - left.box().right();
        return gap > -0.5 * left.size() && gap <= WIDEST_GUTTER * left.size();
    }

    static boolean hasEqualTop(Strand one, Strand other) {
        return Math.abs(one.box().y() - other.box().y()) <= SAME_TOP * Math.max(one.pitch(), other.pitch());
    }

    /** Whether a column stands on the right of a heading and begins at its height. */
    static boolean isRightOf(Box heading, Strand strand) {
        double gap = strand.box().x() - heading.right();
        double lower = strand.box().y() - heading.y();
        return gap > -strand.size()
                && gap <= strand.box().width()
                && Math.abs(lower) <= LONGEST_DROP * strand.pitch()
                && strand.box().bottom() > heading.centreY();
    }

    static boolean beginsAtHeightOf(Box heading, Strand strand) {
        return Math.abs(strand.box().y() - heading.y()) <= HEADING_TOP * strand.pitch();
    }

    static double aside(Heading heading, Strand strand) {
        Box a = heading.box();
        Box b = strand.box();
        return Math.max(0, Math.max(a.x(), b.x()) - Math.min(a.right(), b.right()));
    }

    /** From the foot of one column to the head of the next; text goes on to the right rather than to the left. */
    static double distance(Strand end, Strand start) {
        double aside = start.box().x() - end.box().right();
        double across = aside < -end.size() ? -2 * aside : Math.abs(aside);
        return across + 0.5 * Math.abs(start.box().y() - end.box().bottom());
    }
}
