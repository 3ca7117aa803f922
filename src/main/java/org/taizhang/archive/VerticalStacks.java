package org.taizhang.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are set from top to bottom: upright characters of one size under each other, closer to each other than to their
 * neighbours at the sides.
 */
final class VerticalStacks {
    private static final int SHORTEST = 3;
    private static final double WIDEST_GAP = 0.6;
    private static final double SAME_AXIS = 0.2;
    private static final double MOST = 0.7;
    /** Ems within which neighbours are looked for. */
    private static final double REACH = 2;

    private final List<Glyph> glyphs;
    private final GlyphGrid grid;
    /** Asked for again by every chain that runs through a glyph: on a page of close lines, by each glyph above it. */
    private final Map<Glyph, Double> sideGaps = new IdentityHashMap<>();

    private final Map<Glyph, Glyph> below = new IdentityHashMap<>();
    private final Set<Glyph> nothingBelow = identitySet();

    private VerticalStacks(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.grid = new GlyphGrid(glyphs);
    }

    /** The stacks, each from top to bottom, and the glyphs that are in none. */
    record Result(List<List<Glyph>> stacks, List<Glyph> rest) {}

    static Result find(List<Glyph> glyphs) {
        return new VerticalStacks(glyphs).find();
    }

    private Result find() {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(g -> g.box().y()));
        Set<Glyph> seen = identitySet();
        List<List<Glyph>> stacks = new ArrayList<>();
        for (Glyph top : sorted) {
            if (seen.contains(top)) {
                continue;
            }
            List<Glyph> chain = chainFrom(top, seen);
            if (chain.size() >= SHORTEST && standsAlone(chain)) {
                stacks.add(chain);
                seen.addAll(chain);
            }
        }
        Set<Glyph> stacked = identitySet();
        stacks.forEach(stacked::addAll);
        return new Result(
                stacks, glyphs.stream().filter(g -> !stacked.contains(g)).toList());
    }

    private static Set<Glyph> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private List<Glyph> chainFrom(Glyph top, Set<Glyph> seen) {
        List<Glyph> chain = new ArrayList<>();
        Glyph glyph = top;
        while (glyph != null && !seen.contains(glyph)) {
            chain.add(glyph);
            glyph = below(glyph);
        }
        return chain;
    }

    private @Nullable Glyph below(Glyph glyph) {
        Glyph known = below.get(glyph);
        if (known != null || nothingBelow.contains(glyph)) {
            return known;
        }
        Glyph found = findBelow(glyph);
        if (found == null) {
            nothingBelow.add(glyph);
        } else {
            below.put(glyph, found);
        }
        return found;
    }

    private @Nullable Glyph findBelow(Glyph glyph) {
        Glyph best = null;
        double x = glyph.box().centreX();
        double aside = SAME_AXIS * glyph.size();
        double far = glyph.box().centreY() + REACH * glyph.size();
        for (Glyph other : grid.within(x - aside, x + aside, glyph.box().y(), far)) {
            double gap = other.box().y() - glyph.box().bottom();
            boolean under = gap > -0.3 * glyph.size() && gap < WIDEST_GAP * glyph.size();
            boolean aligned = Math.abs(other.box().centreX() - x) <= aside;
            if (under
                    && aligned
                    && other.isAsLargeAs(glyph)
                    && other.box().y() > glyph.box().y()) {
                best = best == null || other.box().y() < best.box().y() ? other : best;
            }
        }
        return best;
    }

    /** Whether most of the glyphs have their neighbours at the sides further away than those above and below. */
    private boolean standsAlone(List<Glyph> chain) {
        double pitch =
                (chain.get(chain.size() - 1).box().y() - chain.get(0).box().y()) / (chain.size() - 1);
        double down = Math.max(0, pitch - chain.get(0).size());
        long alone = chain.stream()
                .filter(g -> sideGaps.computeIfAbsent(g, this::sideGap) > down + 0.1 * g.size())
                .count();
        return alone >= MOST * chain.size();
    }

    private double sideGap(Glyph glyph) {
        double nearest = Double.MAX_VALUE;
        for (Glyph other : grid.near(glyph, REACH)) {
            if (other.box().overlapY(glyph.box()) > 0.3 * glyph.size() && !other.equals(glyph)) {
                double gap = Math.max(glyph.gapTo(other), other.gapTo(glyph));
                nearest = Math.min(nearest, gap);
            }
        }
        return nearest;
    }
}
