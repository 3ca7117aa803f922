package org.taizhang.layout;

import java.util.List;
import org.taizhang.document.Box;

/** Finds headings of small pieces that are hardly larger than the text: a subhead stands closer to the text above it. */
final class LooseHeadings {
    private static final double LARGER = 1.12;
    /** White space above, in ems of the text. */
    private static final double LEAST_SPACE = 2.2;
    /** White space between heading and text, in ems. */
    private static final double MOST_SPACE = 1.6;

    private static final double SAME_SIZE = 0.06;

    private LooseHeadings() {}

    /** The headings, whose blocks are taken from {@code texts}. */
    static List<Heading> takenFrom(List<Block> texts, double bodySize) {
        List<Block> brief =
                texts.stream().filter(text -> isBrief(text, bodySize)).toList();
        List<Block> loose = brief.stream()
                .filter(text -> standsApart(text.box(), texts, bodySize))
                .filter(text -> brief.stream().noneMatch(other -> other != text && isAlike(other, text)))
                .toList();
        texts.removeAll(loose);
        return loose.stream().map(block -> new Heading(List.of(block))).toList();
    }

    /** Subheads come in numbers. */
    private static boolean isAlike(Block one, Block other) {
        return Math.abs(one.size() - other.size()) <= SAME_SIZE * other.size();
    }

    private static boolean isBrief(Block block, double bodySize) {
        String text = block.text();
        return block.size() >= LARGER * bodySize
                && block.rows().size() <= 2
                && !block.vertical()
                && !Characters.endsSentence(text)
                && !Characters.holdsSentence(text)
                && !PrintMarks.isByline(text)
                && !PrintMarks.isEnumerated(text)
                && PrintMarks.bracketed(text) == null;
    }

    /** Whether text follows right below, and the text above it in the column has ended well above. */
    private static boolean standsApart(Box heading, List<Block> texts, double em) {
        boolean followed = texts.stream()
                .filter(text -> text.rows().size() > 1 && Characters.endsSentence(text.text()))
                .anyMatch(text -> isWithin(heading, text.box())
                        && text.box().y() >= heading.bottom() - em / 2
                        && text.box().y() - heading.bottom() <= MOST_SPACE * em);
        boolean preceded = texts.stream()
                .anyMatch(text -> isWithin(heading, text.box())
                        && text.box().bottom() < heading.centreY()
                        && heading.y() - text.box().bottom() < LEAST_SPACE * em);
        boolean column = texts.stream()
                .anyMatch(text -> isWithin(heading, text.box()) && text.box().bottom() < heading.y());
        return followed && column && !preceded;
    }

    private static boolean isWithin(Box heading, Box text) {
        return heading.x() >= text.x() - 1 && heading.right() <= text.right() + 1;
    }
}
