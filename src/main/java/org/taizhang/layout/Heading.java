package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.document.Box;

/** Blocks of large print that stand together over one story. */
final class Heading {
    private static final double SAME_SIZE = 0.12;
    /** The halves of a vertical title often differ. */
    private static final double SAME_SIZE_STANDING = 0.22;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> bylines;
    private Box box;

    Heading(List<Block> members) {
        this(members, List.of());
    }

    private Heading(List<Block> members, List<Block> bylines) {
        this.bylines = List.copyOf(bylines);
        blocks.addAll(members);
        blocks.sort(readingOrder());
        box = members.get(0).box();
        members.forEach(member -> box = box.union(member.box()));
        bylines.forEach(byline -> box = box.union(byline.box()));
    }

    /** With the authors, who are named between it and the text. */
    Heading by(List<Block> authors) {
        return new Heading(blocks, authors);
    }

    List<Row> bylines() {
        return rows(bylines);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Box box() {
        return box;
    }

    boolean vertical() {
        return blocks.stream().filter(this::isLarge).allMatch(Block::vertical);
    }

    /** The largest em of its blocks, in points. */
    double size() {
        return blocks.stream().mapToDouble(Block::size).max().orElseThrow();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(block.text()));
        return text.toString();
    }

    /** What stands before the title: 引题. */
    List<Row> kicker() {
        return rows(blocks.subList(0, titleFrom()));
    }

    List<Row> title() {
        return rows(blocks.subList(titleFrom(), titleTo()));
    }

    /** What stands behind the title: 副题. */
    List<Row> subtitle() {
        return rows(blocks.subList(titleTo(), blocks.size()));
    }

    private int titleFrom() {
        int from = 0;
        while (!isLarge(blocks.get(from))) {
            from++;
        }
        return from;
    }

    private int titleTo() {
        int to = titleFrom();
        while (to < blocks.size() && isLarge(blocks.get(to))) {
            to++;
        }
        return to;
    }

    private boolean isLarge(Block block) {
        return block.size() >= size() * (1 - (block.vertical() ? SAME_SIZE_STANDING : SAME_SIZE));
    }

    /** Vertical lines are read from right to left, others from top to bottom. */
    private static Comparator<Block> readingOrder() {
        return (one, other) -> one.vertical() && other.vertical()
                ? Double.compare(other.box().x(), one.box().x())
                : Double.compare(one.box().centreY(), other.box().centreY());
    }

    private static List<Row> rows(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }
}
