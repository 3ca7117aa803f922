package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;

/** Groups blocks of large print into headings. A banner over two titles that stand side by side belongs to neither. */
final class Headings {
    private static final double NEAR = 0.9;
    private static final double SHARED = 0.3;

    private final List<Block> titles;

    private Headings(List<Block> titles) {
        this.titles = titles;
    }

    static List<Heading> of(List<Block> titles) {
        return new Headings(titles).group();
    }

    private List<Heading> group() {
        List<List<Block>> groups = new ArrayList<>();
        for (Block title : titles) {
            List<Block> merged = new ArrayList<>(List.of(title));
            for (List<Block> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(other -> belong(title, other))) {
                    merged.addAll(group);
                    groups.remove(group);
                }
            }
            groups.add(merged);
        }
        return groups.stream().map(Heading::new).toList();
    }

    private boolean belong(Block one, Block other) {
        return touch(one, other) && !isBanner(one) && !isBanner(other);
    }

    private static boolean touch(Block one, Block other) {
        Box a = one.box();
        Box b = other.box();
        double size = Math.max(one.size(), other.size());
        double down = Math.max(a.y(), b.y()) - Math.min(a.bottom(), b.bottom());
        double aside = Math.max(a.x(), b.x()) - Math.min(a.right(), b.right());
        boolean stacked = a.overlapX(b) >= SHARED * Math.min(a.width(), b.width()) && down <= NEAR * size;
        boolean standing = one.vertical() && other.vertical();
        return stacked
                || (standing && a.overlapY(b) >= SHARED * Math.min(a.height(), b.height()) && aside <= NEAR * size);
    }

    /** Whether two titles stand side by side right under the block. */
    private boolean isBanner(Block block) {
        List<Block> under = titles.stream()
                .filter(other -> other != block && !other.vertical() && !block.vertical())
                .filter(other -> other.box().y() > block.box().centreY() && touch(block, other))
                .toList();
        return under.stream().anyMatch(left -> under.stream().anyMatch(right -> besides(left, right)));
    }

    private static boolean besides(Block left, Block right) {
        return left.box().right() < right.box().x()
                && left.box().overlapY(right.box())
                        > SHARED * Math.min(left.box().height(), right.box().height());
    }
}
