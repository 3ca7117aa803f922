package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/**
 * A page whose lines have boxes, taken apart into stories.
 *
 * @param masthead rows above the stories that are no article
 * @param rest rows elsewhere that are no article
 */
record PlacedPage(SourcePage source, double bodySize, List<Row> masthead, List<Story> stories, List<Row> rest) {
    PlacedPage {
        masthead = List.copyOf(masthead);
        stories = List.copyOf(stories);
        rest = List.copyOf(rest);
    }

    static PlacedPage of(SourcePage page) {
        double bodySize = Sizes.mostUsed(page.lines());
        boolean measured = page.origin() == SourcePage.Origin.OCR;
        List<Block> blocks = Blocks.of(Rows.of(page.lines(), bodySize), bodySize, measured);
        Map<Block, BlockRole> roles = PageRoles.assign(blocks, bodySize, page.height());
        List<Block> texts = new ArrayList<>(with(roles, BlockRole.BODY));
        texts.addAll(with(roles, BlockRole.BYLINE));
        List<Heading> headings = new ArrayList<>();
        for (Heading heading : Headings.of(with(roles, BlockRole.TITLE))) {
            if (Subheads.isSubhead(heading, texts, bodySize, with(roles, BlockRole.TITLE))) {
                texts.addAll(heading.blocks());
            } else {
                headings.add(heading);
            }
        }
        headings.replaceAll(heading -> SmallHeadings.join(heading, texts, bodySize));
        List<Block> titles =
                headings.stream().flatMap(heading -> heading.blocks().stream()).toList();
        List<Strand> strands = Strands.of(texts, titles);
        List<Strand> told = strands.stream().filter(PlacedPage::tells).toList();
        List<Story> stories = new ArrayList<>();
        List<Row> rest = new ArrayList<>();
        for (Story story : PageStories.of(headings, told)) {
            if (isAdvertisement(story, page)) {
                rest.addAll(
                        story.heading() == null ? List.of() : story.heading().title());
            } else {
                stories.add(story);
            }
        }
        strands.stream().filter(strand -> !tells(strand)).forEach(strand -> rest.addAll(strand.rows()));
        List<Row> masthead = new ArrayList<>();
        with(roles, BlockRole.FURNITURE)
                .forEach(block -> (block.box().centreY() < page.height() / 2 ? masthead : rest).addAll(block.rows()));
        return new PlacedPage(page, bodySize, masthead, stories, rest);
    }

    private static List<Block> with(Map<Block, BlockRole> roles, BlockRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a strand tells something: print that ends no sentence anywhere and is brief is a slogan, a sign, a code to scan. */
    private static boolean tells(Strand strand) {
        String text = strand.text();
        boolean sentence = Characters.endsSentence(text) || Characters.holdsSentence(text);
        return sentence
                || strand.rows().size() > 5
                || PrintMarks.isByline(text)
                || PrintMarks.bracketed(text) != null
                || PrintMarks.isCredit(text)
                || (text.length() > 20 && PrintMarks.holdsFigure(text));
    }

    /** A heading with no text of its own and none below it: an advertisement. With stories below, it is their banner. */
    private static boolean isAdvertisement(Story story, SourcePage page) {
        Heading heading = story.heading();
        if (heading == null || !story.strands().isEmpty()) {
            return false;
        }
        boolean textBelow = page.lines().stream()
                .filter(line -> Row.boxOf(line).y() > heading.box().bottom()
                        && Row.boxOf(line).overlapX(heading.box()) > 0)
                .anyMatch(line -> Characters.endsSentence(line.text()));
        return !textBelow;
    }

    List<Line> lines() {
        return source.lines();
    }
}
