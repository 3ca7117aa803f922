package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the strands of a story in reading order: column by column from the left, each from top to bottom, and the first begins afresh. */
final class StoryOrder {
    private static final double SAME_COLUMN = 0.5;

    private StoryOrder() {}

    static void byColumns(Story story) {
        List<Strand> sorted = new ArrayList<>(story.strands());
        sorted.sort(Comparator.comparingDouble((Strand strand) -> strand.box().x()));
        List<List<Strand>> columns = new ArrayList<>();
        for (Strand strand : sorted) {
            List<Strand> last = columns.isEmpty() ? List.of() : columns.get(columns.size() - 1);
            if (!last.isEmpty() && sharesColumn(last.get(0), strand)) {
                last.add(strand);
            } else {
                columns.add(new ArrayList<>(List.of(strand)));
            }
        }
        List<Strand> order = new ArrayList<>();
        for (List<Strand> column : columns) {
            column.sort(Comparator.comparingDouble(strand -> strand.box().y()));
            order.addAll(column);
        }
        story.reorder(order);
    }

    private static boolean sharesColumn(Strand one, Strand other) {
        double narrower = Math.min(one.box().width(), other.box().width());
        return one.box().overlapX(other.box()) >= SAME_COLUMN * narrower;
    }

    /** Where the leftmost strand goes on from elsewhere and another begins afresh, the text starts there. */
    static void beginAfresh(Story story) {
        List<Strand> order = story.strands();
        int start = 0;
        while (start < order.size() && order.get(start).continues()) {
            start++;
        }
        if (start > 0 && start < order.size()) {
            List<Strand> turned = new ArrayList<>(order.subList(start, order.size()));
            turned.addAll(order.subList(0, start));
            story.reorder(turned);
        }
    }
}
