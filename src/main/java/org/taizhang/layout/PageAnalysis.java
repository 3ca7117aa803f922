package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.document.SourcePage;

/** The way from a page's lines to its stories: rows, blocks and their roles, headings, strands, stories. */
final class PageAnalysis {
    private static final int FEWEST_ROWS = 5;
    private static final int LONGEST_SLOGAN = 20;

    private final SourcePage page;
    private final double bodySize;
    private final boolean measured;
    private final Map<Block, BlockRole> roles;
    private final List<Row> rest = new ArrayList<>();

    PageAnalysis(SourcePage page) {
        this.page = page;
        this.bodySize = Sizes.mostUsed(page.lines());
        this.measured = page.origin() == SourcePage.Origin.OCR;
        List<Block> blocks = Blocks.of(Rows.of(Tables.told(page.lines()), bodySize), bodySize, measured);
        this.roles = PageRoles.assign(blocks, bodySize, page.height());
    }

    PlacedPage result() {
        List<Block> texts = new ArrayList<>(with(BlockRole.BODY));
        texts.addAll(with(BlockRole.BYLINE));
        List<Heading> headings = headings(texts);
        List<Story> stories = stories(headings, texts);
        List<Row> masthead = new ArrayList<>();
        for (Block block : with(BlockRole.FURNITURE)) {
            boolean upper = block.box().centreY() < page.height() / 2;
            (upper ? masthead : rest).addAll(block.rows());
        }
        return new PlacedPage(page, bodySize, masthead, stories, rest);
    }

    private List<Block> with(BlockRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Large print over stories; subheads in large print go back to the texts, small kickers and subtitles are taken from them. */
    private List<Heading> headings(List<Block> texts) {
        List<Block> titles = with(BlockRole.TITLE);
        List<Heading> headings = new ArrayList<>();
        for (Heading heading : Headings.of(titles)) {
            if (Subheads.isSubhead(heading, texts, bodySize, titles)) {
                texts.addAll(heading.blocks());
            } else {
                headings.add(heading);
            }
        }
        headings.addAll(LooseHeadings.takenFrom(texts, bodySize));
        headings.replaceAll(heading -> SmallHeadings.join(heading, texts, bodySize));
        headings.replaceAll(heading -> HeadingBylines.join(heading, texts));
        return headings;
    }

    private List<Story> stories(List<Heading> headings, List<Block> texts) {
        List<Block> titles =
                headings.stream().flatMap(heading -> heading.blocks().stream()).toList();
        List<Strand> strands = Strands.of(texts, titles, measured);
        List<Strand> telling = telling(strands);
        strands.stream().filter(strand -> !telling.contains(strand)).forEach(strand -> rest.addAll(strand.rows()));
        List<Story> stories = new ArrayList<>();
        for (Story story : PageStories.of(headings, telling, bodySize)) {
            Heading heading = story.heading();
            boolean index = heading != null && PrintMarks.isIndex(heading.text());
            boolean slogan = heading != null && story.strands().isEmpty() && isAdvertisement(heading);
            if (heading != null && (index || slogan)) {
                heading.blocks().forEach(block -> rest.addAll(block.rows()));
                story.strands().forEach(strand -> rest.addAll(strand.rows()));
            } else {
                stories.add(story);
            }
        }
        return stories;
    }

    /** The strands that tell something, and the columns on their left that go on in them. */
    private static List<Strand> telling(List<Strand> strands) {
        List<Strand> telling =
                new ArrayList<>(strands.stream().filter(PageAnalysis::tells).toList());
        for (int i = 0; i < telling.size(); i++) {
            Strand right = telling.get(i);
            strands.stream()
                    .filter(left -> !telling.contains(left) && left.breaksOff())
                    .filter(left -> StrandGeometry.isNextColumn(left, right) && StrandGeometry.hasEqualTop(left, right))
                    .findFirst()
                    .ifPresent(telling::add);
        }
        return telling;
    }

    /** Whether a strand tells something: print that ends no sentence anywhere and is brief is a slogan, a sign, a code to scan. */
    private static boolean tells(Strand strand) {
        String text = strand.text();
        return Characters.endsSentence(text)
                || Characters.holdsSentence(text)
                || PrintMarks.beginsReport(text)
                || (strand.rows().size() > 1 && text.length() > LONGEST_SLOGAN && Characters.holdsPause(text))
                || strand.rows().size() > FEWEST_ROWS
                || PrintMarks.isByline(text)
                || PrintMarks.isCredit(text)
                || PrintMarks.bracketed(text) != null
                || (text.length() > LONGEST_SLOGAN && PrintMarks.holdsFigure(text));
    }

    /** A heading without text of its own and without text below it; with stories below it, it would be their banner. */
    private boolean isAdvertisement(Heading heading) {
        return page.lines().stream()
                .filter(line -> Row.boxOf(line).y() > heading.box().bottom()
                        && Row.boxOf(line).overlapX(heading.box()) > 0)
                .noneMatch(line -> Characters.endsSentence(line.text()));
    }
}
