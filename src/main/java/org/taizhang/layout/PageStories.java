package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;

/**
 * Gives each strand of text on a page to its story: to the heading above it, to a vertical heading beside it, to the story of the column on
 * its left that begins at the same height; then a strand that goes on in mid-sentence to the story that breaks off, and what is left to
 * the story above it or on its left.
 */
final class PageStories {

    private static final double SHARED = 0.4;
    private static final double BANNER = 0.8;
    /** From a heading down to its text, in pitches. */
    private static final double LONGEST_DROP = 3;
    /** From a heading aside to a column of its text, in widths of the column. */
    private static final double WIDEST_SIDE = 1.2;

    private final List<Heading> headings;
    private final List<Strand> open = new ArrayList<>();
    private final List<Strand> all;
    private final Map<Strand, Story> owner = new LinkedHashMap<>();
    private final Map<Heading, Story> stories = new LinkedHashMap<>();
    private final List<Strand> captions;
    private final List<Story> untitled = new ArrayList<>();

    private PageStories(List<Heading> headings, List<Strand> strands, double bodySize) {
        this.captions = PhotoCaptions.of(headings, strands, bodySize);
        this.headings = headings;
        this.all = strands;
        this.open.addAll(strands);
        headings.forEach(heading -> stories.put(heading, Story.under(heading)));
    }

    /** The stories of a page from top to bottom; a heading without text is one without strands. */
    static List<Story> of(List<Heading> headings, List<Strand> strands, double bodySize) {
        PageStories page = new PageStories(headings, strands, bodySize);
        page.takeCaptions();
        page.takeBesideVertical();
        page.takeHeaded(LONGEST_DROP);
        page.takeOwnHeaded();
        page.takeEqualTops();
        page.takeUnderNarrowHeading();
        page.takeEqualTops();
        page.takeBesideEmpty();
        page.takeEqualTops();
        page.takeHeaded(Double.MAX_VALUE);
        page.takeEqualTops();
        page.stories.values().forEach(StoryOrder::byColumns);
        page.takeBeginnings();
        page.stories.values().forEach(StoryOrder::beginAfresh);
        page.takeContinued();
        page.takeRest();
        return page.result();
    }

    private void takeCaptions() {
        for (Strand strand : captions) {
            untitled.add(Story.caption(strand));
            open.remove(strand);
        }
    }

    /** Strands that bring a heading in smaller print of their own, over a report. */
    private void takeOwnHeaded() {
        for (Strand strand : List.copyOf(open)) {
            if (strand.bringsHeading()) {
                Story story = Story.untitled(strand);
                untitled.add(story);
                owner.put(strand, story);
                open.remove(strand);
            }
        }
    }

    /** @param longestDrop from a heading down to its text, in pitches; a photo may stand between them */
    private void takeHeaded(double longestDrop) {
        for (Strand strand : List.copyOf(open)) {
            Heading heading = headingAbove(strand);
            if (heading != null
                    && !heading.vertical()
                    && storyOfSeries(strand) == null
                    && strand.box().y() - heading.box().bottom() <= longestDrop * strand.pitch()) {
                give(strand, stories.get(heading));
            }
        }
    }

    /** The heading that is the nearest print above the strand; null where other text is nearer, or nothing. */
    private @Nullable Heading headingAbove(Strand strand) {
        Heading nearest = null;
        for (Heading heading : headings) {
            boolean over =
                    StrandGeometry.isAbove(heading.box(), strand) || StrandGeometry.isCentredOver(heading, strand);
            if (over
                    && (nearest == null
                            || heading.box().bottom() > nearest.box().bottom())) {
                nearest = heading;
            }
        }
        if (nearest == null) {
            return null;
        }
        double bottom = nearest.box().bottom();
        boolean textNearer = all.stream()
                .filter(other -> other != strand && !captions.contains(other))
                .anyMatch(other -> StrandGeometry.isAbove(other.box(), strand)
                        && other.box().bottom() > bottom);
        return textNearer ? null : nearest;
    }

    private void takeBesideVertical() {
        for (Heading heading : headings) {
            if (!heading.vertical()) {
                continue;
            }
            for (Strand strand : List.copyOf(open)) {
                Heading above = headingAbove(strand);
                boolean free = above == null || isBanner(above);
                if (above == heading || (free && StrandGeometry.isBeside(heading.box(), strand))) {
                    give(strand, stories.get(heading));
                }
            }
        }
    }

    /** Whether headings stand right under the heading, all of them narrower: then it is over several stories. */
    private boolean isBanner(Heading heading) {
        return headings.stream()
                .filter(other -> other != heading
                        && other.box().centreY() > heading.box().bottom())
                .filter(other -> other.box().width() < BANNER * heading.box().width())
                .filter(other -> other.box().overlapX(heading.box())
                        > SHARED * other.box().width())
                .anyMatch(other ->
                        other.box().y() - heading.box().bottom() < heading.box().height() + 2 * heading.size());
    }

    private void takeEqualTops() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Strand strand : List.copyOf(open)) {
                Story story = storyOfEqualTop(strand);
                if (story != null) {
                    give(strand, story);
                    changed = true;
                }
            }
        }
    }

    /** The story of a column beside the strand that begins at the same height; between two stories the text tells which. */
    private @Nullable Story storyOfEqualTop(Strand strand) {
        Strand left = neighbour(strand, true);
        Strand right = neighbour(strand, false);
        if (left == null || right == null || owner.get(left) == owner.get(right)) {
            Strand only = left != null ? left : right;
            boolean wrongSide = left != null && right == null && strand.opensReport();
            return only == null || wrongSide ? null : owner.get(only);
        }
        boolean fromLeft = strand.continues() && left.breaksOff();
        boolean toRight = strand.opensReport() || (strand.breaksOff() && right.continues());
        return owner.get(toRight && !fromLeft ? right : left);
    }

    private @Nullable Strand neighbour(Strand strand, boolean onLeft) {
        for (Strand taken : owner.keySet()) {
            boolean next =
                    onLeft ? StrandGeometry.isNextColumn(taken, strand) : StrandGeometry.isNextColumn(strand, taken);
            if (next && StrandGeometry.hasEqualTop(taken, strand)) {
                return taken;
            }
        }
        return null;
    }

    /** Columns right below a heading that is narrower than all its columns together. */
    private void takeUnderNarrowHeading() {
        for (Strand strand : List.copyOf(open)) {
            Heading nearest = null;
            if (storyOfSeries(strand) != null) {
                continue;
            }
            for (Heading heading : headings) {
                double down = strand.box().y() - heading.box().bottom();
                boolean under = down > -strand.pitch() && down <= LONGEST_DROP * strand.pitch() && !heading.vertical();
                boolean near = StrandGeometry.aside(heading, strand)
                        <= WIDEST_SIDE * strand.box().width();
                if (under
                        && near
                        && (nearest == null
                                || StrandGeometry.aside(heading, strand) < StrandGeometry.aside(nearest, strand))) {
                    nearest = heading;
                }
            }
            if (nearest != null) {
                give(strand, stories.get(nearest));
            }
        }
    }

    /** Columns on the right of a heading that has no text below it and begin at its height. */
    private void takeBesideEmpty() {
        for (Map.Entry<Heading, Story> entry : stories.entrySet()) {
            Box box = entry.getKey().box();
            if (entry.getKey().vertical() || !entry.getValue().strands().isEmpty()) {
                continue;
            }
            open.stream()
                    .filter(strand -> StrandGeometry.isRightOf(box, strand))
                    .min(Comparator.comparingDouble(strand -> strand.box().x()))
                    .ifPresent(strand -> give(strand, entry.getValue()));
        }
    }

    /** Before a story's text the columns on its left that belong to nobody: they break off where it begins, or begin at its heading's height. */
    private void takeBeginnings() {
        for (Story story : stories.values()) {
            Strand before = story.strands().isEmpty() ? null : beginningOf(story);
            while (before != null) {
                story.addInFront(before);
                owner.put(before, story);
                open.remove(before);
                before = beginningOf(story);
            }
        }
    }

    private @Nullable Strand beginningOf(Story story) {
        Strand first = story.strands().get(0);
        if (first.opensReport()) {
            return null;
        }
        return open.stream()
                .filter(strand -> StrandGeometry.isNextColumn(strand, first))
                .filter(strand -> strand.box().overlapY(story.extent()) > 0)
                .filter(strand -> (first.continues() && strand.breaksOff())
                        || StrandGeometry.beginsAtHeightOf(story.start(), strand))
                .max(Comparator.comparingDouble(strand -> strand.box().overlapY(story.extent())))
                .orElse(null);
    }

    /** Strands that go on in mid-sentence, with the columns beside them, behind the strand that breaks off. */
    private void takeContinued() {
        List<Strand> continuing = open.stream()
                .filter(Strand::continues)
                .sorted(Comparator.comparingDouble(strand -> strand.box().x()))
                .toList();
        for (Strand strand : continuing) {
            if (!open.contains(strand)) {
                continue;
            }
            Strand before = nearestLooseEnd(strand);
            Story story = before == null ? null : owner.get(before);
            if (before != null && story != null) {
                List<Strand> cluster = cluster(strand);
                story.insertBehind(before, cluster);
                cluster.forEach(member -> owner.put(member, story));
                open.removeAll(cluster);
            }
        }
    }

    private @Nullable Strand nearestLooseEnd(Strand strand) {
        Strand nearest = null;
        for (Story story : stories.values()) {
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
            for (Strand strand : open) {
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

    private void takeRest() {
        open.sort(Comparator.comparingDouble((Strand strand) -> strand.box().y())
                .thenComparingDouble(s -> s.box().x()));
        for (Strand strand : List.copyOf(open)) {
            Story story = storyOfSeries(strand);
            story = story == null ? storyNear(strand) : story;
            if (story == null) {
                story = Story.untitled(strand);
                untitled.add(story);
                owner.put(strand, story);
                open.remove(strand);
            } else {
                give(strand, story);
            }
        }
    }

    /** Where a strand begins with a piece of a numbered series, the story whose heading names the series. */
    private @Nullable Story storyOfSeries(Strand strand) {
        String series = PrintMarks.seriesOf(strand.first().first().text());
        if (series == null || series.isEmpty()) {
            return null;
        }
        for (Map.Entry<Heading, Story> entry : stories.entrySet()) {
            if (entry.getKey().text().contains(series)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The story of the text above the strand in its column, else of the column on its left that it stands beside. */
    private @Nullable Story storyNear(Strand strand) {
        Strand above = null;
        Strand left = null;
        for (Strand other : owner.keySet()) {
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
        return near == null ? null : owner.get(near);
    }

    private void give(Strand strand, @Nullable Story story) {
        if (story == null) {
            throw new IllegalStateException("a heading without a story");
        }
        story.add(strand);
        owner.put(strand, story);
        open.remove(strand);
    }

    private List<Story> result() {
        List<Story> result = new ArrayList<>(stories.values());
        result.addAll(untitled);
        result.sort(Comparator.comparingDouble((Story story) -> story.start().y())
                .thenComparingDouble(story -> story.start().x()));
        return result;
    }
}
