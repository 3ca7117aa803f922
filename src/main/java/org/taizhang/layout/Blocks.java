package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;

/** Chains rows to blocks, from the top of the page to its foot: a row goes to the block right above it, in the same size and column. */
final class Blocks {
    /** A step of this many pitches, or of this many ems where no pitch is known yet, parts two blocks. */
    private static final double LONGEST_STEP = 1.32;

    private static final double LONGEST_FIRST_STEP = 2.3;
    private static final double LONGEST_HEADING_STEP = 1.75;
    private static final double SAME_SIZE = 0.09;
    /** Sizes that recognition has measured on a picture vary more. */
    private static final double SAME_MEASURED_SIZE = 0.25;

    private static final double INDENT = 2.7;
    private static final double WIDER = 1.5;
    private static final double WIDEST_CREDIT_GAP = 20;
    private static final double LONGEST_CREDIT_STEP = 3;

    private final double bodySize;
    private final double sameSize;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(double bodySize, boolean measured) {
        this.bodySize = bodySize;
        this.sameSize = measured ? SAME_MEASURED_SIZE : SAME_SIZE;
    }

    /** @param measured the rows' sizes were measured on a picture */
    static List<Block> of(List<Row> rows, double bodySize, boolean measured) {
        Blocks chains = new Blocks(bodySize, measured);
        rows.stream()
                .sorted(Comparator.comparingDouble(row -> row.box().centreY()))
                .forEach(chains::add);
        return List.copyOf(chains.blocks);
    }

    private void add(Row row) {
        Block best = row.vertical() ? null : bestFor(row);
        if (best == null) {
            blocks.add(new Block(row));
        } else {
            best.add(row);
        }
    }

    private @Nullable Block bestFor(Row row) {
        List<Block> above = blocks.stream().filter(block -> follows(block, row)).toList();
        if (above.isEmpty()) {
            return null;
        }
        double lowest = above.stream()
                .mapToDouble(block -> block.last().box().centreY())
                .max()
                .orElseThrow();
        List<Block> nearest = above.stream()
                .filter(block -> block.last().box().centreY() > lowest - 0.5 * row.size())
                .toList();
        if (nearest.size() > 1 && PrintMarks.isCredit(row.text())) {
            return Collections.max(
                    nearest, Comparator.comparingDouble(block -> block.box().x()));
        }
        return nearest.size() == 1 ? nearest.get(0) : null;
    }

    private boolean follows(Block block, Row row) {
        double step = row.box().centreY() - block.last().box().centreY();
        double larger = Math.max(block.size(), row.size());
        if (block.vertical() || step <= 0.5 * row.size() || Math.abs(block.size() - row.size()) > sameSize * larger) {
            return false;
        }
        boolean under = step <= longestStep(block) && inColumn(block.box(), row.box(), row.size(), block.height());
        return (under || isCreditUnder(block, row, step)) && fits(block, row);
    }

    /** The photographer may be named at the right end of the space, where the caption's last row does not reach. */
    private static boolean isCreditUnder(Block caption, Row row, double step) {
        double beyond = row.box().x() - caption.box().right();
        return step <= LONGEST_CREDIT_STEP * row.size()
                && row.box().x() > caption.box().x()
                && beyond <= WIDEST_CREDIT_GAP * row.size()
                && PrintMarks.isCredit(row.text());
    }

    /** In print of known weight, a heading in bold is no part of the text under it; nor are the authors. */
    private static boolean fits(Block block, Row row) {
        return block.bold() == row.bold() && namesAuthors(block.last()) == namesAuthors(row);
    }

    private static boolean namesAuthors(Row row) {
        return PrintMarks.isByline(row.text()) && !PrintMarks.isCredit(row.text());
    }

    private double longestStep(Block block) {
        if (block.size() > 1.3 * bodySize) {
            return LONGEST_HEADING_STEP * block.size();
        }
        return block.height() == 1 ? LONGEST_FIRST_STEP * block.size() : LONGEST_STEP * block.pitch();
    }

    private static boolean inColumn(Box column, Box row, double em, int rows) {
        double narrower = Math.min(column.width(), row.width());
        boolean under = column.overlapX(row) >= 0.5 * narrower;
        boolean indented = Math.abs(row.x() - column.x()) <= INDENT * em;
        boolean wider = rows > 1 && row.width() > WIDER * column.width();
        return (under || indented) && !wider;
    }
}
