package org.taizhang.layout;

import java.util.Comparator;
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
    /** From a heading down to its text, in pitches. */
    private static final double LONGEST_DROP = 3;
    /** From a heading aside to a column of its text, in widths of the column. */
    private static final double WIDEST_SIDE = 1.2;

    private final List<Heading> headings;
    private final List<Strand> captions;
    private final StrandOwners owners;
    private final HeadingReach reach;
    private final ColumnFlow columns;

    private PageStories(List<Heading> headings, List<Strand> strands, double bodySize) {
        this.headings = headings;
        this.captions = PhotoCaptions.of(headings, strands, bodySize);
        this.owners = new StrandOwners(headings, strands);
        this.reach = new HeadingReach(headings, strands, captions);
        this.columns = new ColumnFlow(owners);
    }

    /** The stories of a page from top to bottom; a heading without text is one without strands. */
    static List<Story> of(List<Heading> headings, List<Strand> strands, double bodySize) {
        PageStories page = new PageStories(headings, strands, bodySize);
        page.captions.forEach(page.owners::leaveAsCaption);
        page.takeBesideVertical();
        page.takeHeaded(LONGEST_DROP);
        page.takeOwnHeaded();
        page.columns.takeEqualTops();
        page.takeUnderNarrowHeading();
        page.columns.takeEqualTops();
        page.takeBesideEmpty();
        page.columns.takeEqualTops();
        page.takeHeaded(Double.MAX_VALUE);
        page.columns.takeEqualTops();
        page.owners.headed().forEach(StoryOrder::byColumns);
        page.columns.takeBeginnings();
        page.owners.headed().forEach(StoryOrder::beginAfresh);
        page.columns.takeContinued();
        page.takeRest();
        return page.owners.stories();
    }

    /** Strands that bring a heading in smaller print of their own, over a report. */
    private void takeOwnHeaded() {
        owners.open().stream().filter(Strand::bringsHeading).forEach(owners::leaveUntitled);
    }

    /** @param longestDrop from a heading down to its text, in pitches; a photo may stand between them */
    private void takeHeaded(double longestDrop) {
        for (Strand strand : owners.open()) {
            Heading heading = reach.above(strand);
            if (heading != null
                    && !heading.vertical()
                    && storyOfSeries(strand) == null
                    && strand.box().y() - heading.box().bottom() <= longestDrop * strand.pitch()) {
                owners.give(strand, owners.byHeading().get(heading));
            }
        }
    }

    private void takeBesideVertical() {
        for (Heading heading : headings) {
            if (!heading.vertical()) {
                continue;
            }
            for (Strand strand : owners.open()) {
                Heading above = reach.above(strand);
                boolean free = above == null || reach.isBanner(above);
                if (above == heading || (free && StrandGeometry.isBeside(heading.box(), strand))) {
                    owners.give(strand, owners.byHeading().get(heading));
                }
            }
        }
    }

    /** Columns right below a heading that is narrower than all its columns together. */
    private void takeUnderNarrowHeading() {
        for (Strand strand : owners.open()) {
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
                owners.give(strand, owners.byHeading().get(nearest));
            }
        }
    }

    /** Columns on the right of a heading that has no text below it and begin at its height. */
    private void takeBesideEmpty() {
        for (Map.Entry<Heading, Story> entry : owners.byHeading().entrySet()) {
            Box box = entry.getKey().box();
            if (entry.getKey().vertical() || !entry.getValue().strands().isEmpty()) {
                continue;
            }
            owners.open().stream()
                    .filter(strand -> StrandGeometry.isRightOf(box, strand))
                    .min(Comparator.comparingDouble(strand -> strand.box().x()))
                    .ifPresent(strand -> owners.give(strand, entry.getValue()));
        }
    }

    private void takeRest() {
        List<Strand> left = owners.open().stream()
                .sorted(Comparator.comparingDouble(
                                (Strand strand) -> strand.box().y())
                        .thenComparingDouble(strand -> strand.box().x()))
                .toList();
        for (Strand strand : left) {
            Story story = storyOfSeries(strand);
            story = story == null ? columns.storyNear(strand) : story;
            if (story == null) {
                owners.leaveUntitled(strand);
            } else {
                owners.give(strand, story);
            }
        }
    }

    /** Where a strand begins with a piece of a numbered series, the story whose heading names the series. */
    private @Nullable Story storyOfSeries(Strand strand) {
        String series = PrintMarks.seriesOf(strand.first().first().text());
        if (series == null || series.isEmpty()) {
            return null;
        }
        for (Map.Entry<Heading, Story> entry : owners.byHeading().entrySet()) {
            if (entry.getKey().text().contains(series)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
