package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.document.Box;

/** Chains blocks of text to strands: over a change of weight or size, past a subhead, over the space between paragraphs. */
final class Strands {
    private static final double LONGEST_STEP = 1.35;
    private static final double LONGEST_STEP_AT_SUBHEAD = 2.0;
    private static final double LONGEST_STEP_AT_PARAGRAPH = 2.4;
    private static final double SHARED = 0.6;
    private static final double WIDER = 1.4;

    private final List<Block> titles;
    private final List<Strand> strands = new ArrayList<>();

    private Strands(List<Block> titles) {
        this.titles = titles;
    }

    /** @param titles blocks over which no strand goes on */
    static List<Strand> of(List<Block> texts, List<Block> titles) {
        Strands chains = new Strands(titles);
        texts.stream()
                .sorted(Comparator.comparingDouble(block -> block.box().y()))
                .forEach(chains::add);
        return List.copyOf(chains.strands);
    }

    private void add(Block block) {
        Strand best = null;
        for (Strand strand : strands) {
            if (follows(strand, block)
                    && (best == null || strand.box().bottom() > best.box().bottom())) {
                best = strand;
            }
        }
        if (best == null) {
            strands.add(new Strand(block));
        } else {
            best.add(block);
        }
    }

    private boolean follows(Strand strand, Block block) {
        Row last = strand.last().last();
        double step = block.first().box().centreY() - last.box().centreY();
        double pitch = Math.max(strand.pitch(), block.rows().size() > 1 ? block.pitch() : 0);
        return step > 0.4 * block.size()
                && step <= longestStep(strand, block) * pitch
                && inColumn(strand.box(), block.box(), block.size())
                && !isParted(last.box(), block.box());
    }

    private static double longestStep(Strand strand, Block block) {
        boolean subhead = isSubhead(strand.last()) || isSubhead(block);
        if (subhead) {
            return LONGEST_STEP_AT_SUBHEAD;
        }
        boolean setIn =
                block.first().box().x() - Math.min(strand.left(), block.box().x()) >= Strand.INDENT * block.size();
        boolean ended = Characters.endsSentence(strand.last().text());
        return ended && setIn ? LONGEST_STEP_AT_PARAGRAPH : LONGEST_STEP;
    }

    private static boolean isSubhead(Block block) {
        String text = block.text();
        return block.rows().size() <= 3 && !Characters.endsSentence(text) && !Characters.holdsSentence(text);
    }

    private static boolean inColumn(Box column, Box block, double em) {
        double narrower = Math.min(column.width(), block.width());
        boolean under = column.overlapX(block) >= SHARED * narrower || Math.abs(column.x() - block.x()) < 2.7 * em;
        return under && block.width() <= WIDER * column.width() + 2 * em;
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
