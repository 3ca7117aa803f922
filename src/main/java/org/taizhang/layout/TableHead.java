package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/** Lines of a head that stand under each other. */
final class TableHead {
    private static final double SAME_CENTRE = 1.2;

    private final List<Line> lines = new ArrayList<>();

    TableHead(Line first) {
        lines.add(first);
    }

    /** Adds a lower line, where it stands right under this head; says whether it did. */
    boolean takes(Line lower) {
        double em = Row.of(lower).size();
        boolean under = Math.abs(Row.boxOf(lower).centreX() - box().centreX()) <= SAME_CENTRE * em
                && Row.boxOf(lower).y() >= box().bottom() - em / 2;
        if (under) {
            lines.add(lower);
        }
        return under;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Box box() {
        return TableColumns.boxOf(lines);
    }

    boolean isBelow(TableHead upper) {
        return box().y() >= upper.box().bottom() - Row.of(lines.get(0)).size() / 3;
    }

    double aside(TableHead other) {
        return Math.abs(box().centreX() - other.box().centreX());
    }
}
