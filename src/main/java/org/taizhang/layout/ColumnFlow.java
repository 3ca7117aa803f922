package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows stories from column to column: to a column that begins at the same height, to one in front that breaks off where the story
 * begins, to one that goes on in mid-sentence, and what is left to the text above it or on its left.
 */
final class ColumnFlow {
    private final StrandOwners owners;

    ColumnFlow(StrandOwners owners) {
        this.owners = owners;
    }

    /** Gives each open column the story of the column beside it that begins at the same height. */
    void takeEqualTops() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Strand strand : owners.open()) {
                Story story = storyOfEqualTop(strand);
                if (story != null) {
                    owners.give(strand, story);
                    changed = true;
                }
            }
        }
    }

    /** The story of a column beside the strand that begins at the same height; between two stories the text tells which. */
    private @Nullable Story storyOfEqualTop(Strand strand) {
        Strand left = neighbour(strand, true);
        Strand right = neighbour(strand, false);
        if (left == null || right == null || owners.of(left) == owners.of(right)) {
            Strand only = left != null ? left : right;
            boolean wrongSide = left != null && right == null && strand.opensReport();
            return only == null || wrongSide ? null : owners.of(only);
        }
        boolean fromLeft = strand.continues() && left.breaksOff();
        boolean toRight = strand.opensReport() || (strand.breaksOff() && right.continues());
        return owners.of(toRight && !fromLeft ? right : left);
    }

    private @Nullable Strand neighbour(Strand strand, boolean onLeft) {
        for (Strand taken : owners.taken()) {
            boolean next =
                    onLeft ? StrandGeometry.isNextColumn(taken, strand) : StrandGeometry.isNextColumn(strand, taken);
            if (next && StrandGeometry.hasEqualTop(taken, strand)) {
                return taken;
            }
        }
        return null;
    }

    /** Before a story's text the columns on its left that belong to nobody: they break off where it begins, or begin at its heading's height. */
    void takeBeginnings() {
        for (Story story : owners.headed()) {
            Strand before = story.strands().isEmpty() ? null : beginningOf(story);
            while (before != null) {
                owners.giveInFront(before, story);
                before = beginningOf(story);
            }
        }
    }

    private @Nullable Strand beginningOf(Story story) {
        Strand first = story.strands().get(0);
        if (first.opensReport()) {
            return null;
        }
        return owners.open().stream()
                .filter(strand -> StrandGeometry.isNextColumn(strand, first))
                .filter(strand -> strand.box().overlapY(story.extent()) > 0)
                .filter(strand -> (first.continues() && strand.breaksOff())
                        || StrandGeometry.beginsAtHeightOf(story.start(), strand))
                .max(Comparator.comparingDouble(strand -> strand.box().overlapY(story.extent())))
                .orElse(null);
    }

    /** Strands that go on in mid-sentence, with the columns beside them, behind the strand that breaks off. */
    void takeContinued() {
        List<Strand> continuing = owners.open().stream()
                .filter(Strand::continues)
                .sorted(Comparator.comparingDouble(strand -> strand.box().x()))
                .toList();
        for (Strand strand : continuing) {
            if (!owners.isOpen(strand)) {
                continue;
            }
            Strand before = nearestLooseEnd(strand);
            Story story = before == null ? null : owners.of(before);
            if (before != null && story != null) {
                owners.giveBehind(before, cluster(strand), story);
            }
        }
    }

    private @Nullable Strand nearestLooseEnd(Strand strand) {
        Strand nearest = null;
        for (Story story : owners.headed()) {
            Strand end = story.looseEnd();
            if (end != null
                    && (nearest == null
                            || StrandGeometry.distance(end, strand) < StrandGeometry.distance(nearest, strand))) {
                nearest = end;
            }
        }
        return nearest;
    }

    /** The strand and the columns on its right that begin at the same height and belong to nobody. */
    private List<Strand> cluster(Strand first) {
        List<Strand> cluster = new ArrayList<>(List.of(first));
        boolean grown = true;
        while (grown) {
            grown = false;
            Strand last = cluster.get(cluster.size() - 1);
            for (Strand strand : owners.open()) {
                if (!cluster.contains(strand)
                        && StrandGeometry.isNextColumn(last, strand)
                        && StrandGeometry.hasEqualTop(last, strand)) {
                    cluster.add(strand);
                    grown = true;
                    break;
                }
            }
        }
        return cluster;
    }

    /** The story of the text above the strand in its column, else of the column on its left that it stands beside. */
    @Nullable
    Story storyNear(Strand strand) {
        Strand above = null;
        Strand left = null;
        for (Strand other : owners.taken()) {
            if (StrandGeometry.isAbove(other.box(), strand)
                    && (above == null || other.box().bottom() > above.box().bottom())) {
                above = other;
            }
            boolean beside =
                    StrandGeometry.isNextColumn(other, strand) && other.box().overlapY(strand.box()) > 0;
            if (beside && (left == null || other.box().x() > left.box().x())) {
                left = other;
            }
        }
        Strand near = above != null ? above : left;
        return near == null ? null : owners.of(near);
    }
}
