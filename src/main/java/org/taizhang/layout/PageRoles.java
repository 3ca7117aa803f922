package org.taizhang.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what each block of a page is for, by its size, its place and the conventions of print. */
final class PageRoles {
    private static final double TITLE_SIZE = 1.3;
    /** Titles need not be larger where no print under the masthead is. */
    private static final double SMALLEST_TITLE_SIZE = 1.15;
    /** A title of this many rows or characters would be text. */
    private static final int MOST_TITLE_ROWS = 6;

    private static final int LONGEST_TITLE = 80;
    private static final double HUGE = 1.8;
    private static final double LOWEST_MASTHEAD = 0.4;
    private static final double FOOT = 0.93;

    private final List<Block> blocks;
    private final double bodySize;
    private final double height;
    private double titleSize = TITLE_SIZE;

    private PageRoles(List<Block> blocks, double bodySize, double height) {
        this.blocks = blocks;
        this.bodySize = bodySize;
        this.height = height;
    }

    static Map<Block, BlockRole> assign(List<Block> blocks, double bodySize, double height) {
        return new PageRoles(blocks, bodySize, height).assign();
    }

    private Map<Block, BlockRole> assign() {
        double masthead = mastheadBottom();
        boolean large =
                blocks.stream().anyMatch(block -> block.box().centreY() >= masthead && isTitle(block, block.text()));
        titleSize = large ? TITLE_SIZE : SMALLEST_TITLE_SIZE;
        Map<Block, BlockRole> roles = new LinkedHashMap<>();
        for (Block block : blocks) {
            boolean above = block.box().centreY() < masthead && !isText(block);
            roles.put(block, above ? BlockRole.FURNITURE : roleOf(block));
        }
        return roles;
    }

    private BlockRole roleOf(Block block) {
        String text = block.text();
        if (block.rows().stream().allMatch(row -> isAside(row.text())) || isFolio(block)) {
            return BlockRole.FURNITURE;
        }
        if (block.rows().stream().allMatch(row -> PrintMarks.isByline(row.text()))) {
            return BlockRole.BYLINE;
        }
        return isTitle(block, text) ? BlockRole.TITLE : BlockRole.BODY;
    }

    private static boolean isAside(String text) {
        return PrintMarks.isFurniture(text) || PrintMarks.isPointer(text) || PrintMarks.isContact(text);
    }

    private boolean isTitle(Block block, String text) {
        double size = block.size() / bodySize;
        boolean brief = block.rows().size() <= MOST_TITLE_ROWS && text.length() <= LONGEST_TITLE;
        boolean told = Characters.holdsSentence(text) || (block.rows().size() > 2 && Characters.endsSentence(text));
        boolean piece = PrintMarks.isSeriesTag(block.first().text());
        return size >= titleSize && !piece && brief && (!told || size >= HUGE);
    }

    private boolean isFolio(Block block) {
        boolean atEdge = block.box().centreY() > FOOT * height || block.box().centreY() < (1 - FOOT) * height;
        return atEdge && block.rows().size() == 1 && PrintMarks.isFolio(block.text());
    }

    /** The masthead reaches down to the last date, page number or name of an editor that stands above all text. */
    private double mastheadBottom() {
        double text = blocks.stream()
                .filter(this::isText)
                .mapToDouble(block -> block.box().y())
                .min()
                .orElse(height);
        return blocks.stream()
                .filter(block -> block.box().bottom() < Math.min(text, LOWEST_MASTHEAD * height))
                .filter(block -> block.rows().stream()
                        .anyMatch(row -> PrintMarks.isDated(row.text()) || PrintMarks.isFurniture(row.text())))
                .mapToDouble(block -> block.box().bottom())
                .max()
                .orElse(0);
    }

    private boolean isText(Block block) {
        boolean small = block.size() < TITLE_SIZE * bodySize;
        return small && !block.vertical() && (block.rows().size() > 3 || Characters.holdsSentence(block.text()));
    }
}
