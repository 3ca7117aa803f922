package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.document.Box;

/**
 * Chains blocks of text to strands: over a change of weight or size, past a subhead, over the space between paragraphs. It goes from the
 * foot of the page to its top, because a subhead tells by what stands below it to which column it belongs.
 */
final class Strands {
    private static final double LONGEST_STEP = 1.35;
    private static final double LONGEST_STEP_AT_SUBHEAD = 2.0;
    private static final double LONGEST_STEP_AT_PARAGRAPH = 2.4;
    /** Edges of one column differ by less, in ems; on the left by a paragraph's indent. */
    private static final double SAME_LEFT = 2.7;

    private static final double SAME_RIGHT = 2.2;
    private static final double SMALL = 0.92;
    /** Sizes that recognition has measured on a picture vary more. */
    private static final double SMALL_MEASURED = 0.85;

    /** Blocks of fewer rows may be narrower than their column. */
    private static final int FULL_ROWS = 3;

    private final List<Block> titles;
    private final double small;
    private final List<Strand> strands = new ArrayList<>();

    private Strands(List<Block> titles, boolean measured) {
        this.titles = titles;
        this.small = measured ? SMALL_MEASURED : SMALL;
    }

    /**
     * @param titles blocks over which no strand goes on
     * @param measured the blocks' sizes were measured on a picture
     */
    static List<Strand> of(List<Block> texts, List<Block> titles, boolean measured) {
        Strands chains = new Strands(titles, measured);
        texts.stream()
                .sorted(Comparator.comparingDouble((Block block) -> block.box().y())
                        .reversed())
                .forEach(chains::add);
        return List.copyOf(chains.strands);
    }

    private void add(Block block) {
        Strand best = null;
        for (Strand strand : strands) {
            if (precedes(block, strand)
                    && (best == null || strand.box().y() < best.box().y())) {
                best = strand;
            }
        }
        if (best == null) {
            strands.add(new Strand(block));
        } else {
            best.addOnTop(block);
        }
    }

    private boolean precedes(Block block, Strand strand) {
        Row last = block.last();
        Row next = strand.first().first();
        double step = next.box().centreY() - last.box().centreY();
        double pitch = Math.max(strand.pitch(), block.rows().size() > 1 ? block.pitch() : 0);
        return step > 0.4 * block.size()
                && step <= longestStep(block, strand) * pitch
                && inColumn(block, strand)
                && !isCaptionBeside(block, strand)
                && !isParted(last.box(), next.box());
    }

    /** Small print that ends a sentence tells of a photo, and is no part of the text above or below it. */
    private boolean isCaptionBeside(Block block, Strand strand) {
        boolean upper = block.size() < small * strand.size() && isTold(block);
        boolean lower = strand.size() < small * block.size() && isTold(strand.last());
        return (upper && !isSubhead(strand.first())) || (lower && !isSubhead(block));
    }

    /** A single row tells too little of its size where that was measured. */
    private boolean isTold(Block block) {
        String last = block.last().text();
        boolean sure = small == SMALL || block.rows().size() > 1;
        return sure && (Characters.endsSentence(last) || PrintMarks.isCredit(last));
    }

    private static double longestStep(Block block, Strand strand) {
        if (isSubhead(block) || isSubhead(strand.first())) {
            return LONGEST_STEP_AT_SUBHEAD;
        }
        boolean setIn = strand.first().first().box().x()
                        - Math.min(strand.left(), block.box().x())
                >= Strand.INDENT * block.size();
        boolean ended = Characters.endsSentence(block.text());
        return ended && setIn ? LONGEST_STEP_AT_PARAGRAPH : LONGEST_STEP;
    }

    private static boolean isSubhead(Block block) {
        String text = block.text();
        return block.rows().size() <= 3 && !Characters.endsSentence(text) && !Characters.holdsSentence(text);
    }

    private static boolean inColumn(Block block, Strand strand) {
        Box upper = block.box();
        Box lower = strand.box();
        double em = strand.size();
        boolean within = contains(lower, upper, em) || contains(upper, lower, em);
        if (block.rows().size() < FULL_ROWS || strand.rows().size() < FULL_ROWS) {
            return within || (Math.abs(upper.x() - lower.x()) <= SAME_LEFT * em && upper.overlapX(lower) > 0);
        }
        return Math.abs(upper.x() - lower.x()) <= SAME_LEFT * em
                && Math.abs(upper.right() - lower.right()) <= SAME_RIGHT * em;
    }

    private static boolean contains(Box outer, Box inner, double em) {
        return inner.x() >= outer.x() - em && inner.right() <= outer.right() + em;
    }

    /** Whether a title stands between the two. */
    private boolean isParted(Box upper, Box lower) {
        Box both = upper.union(lower);
        for (Block title : titles) {
            Box box = title.box();
            if (box.centreY() > upper.centreY() && box.centreY() < lower.centreY() && box.overlapX(both) > 0) {
                return true;
            }
        }
        return false;
    }
}
