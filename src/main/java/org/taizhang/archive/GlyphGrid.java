package org.taizhang.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the neighbours of a glyph without looking at the whole page. */
final class GlyphGrid {
    private static final double CELL = 24;

    private final Map<Long, List<Glyph>> cells = new HashMap<>();

    GlyphGrid(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            cells.computeIfAbsent(
                            key(
                                    column(glyph.box().centreX()),
                                    column(glyph.box().centreY())),
                            k -> new ArrayList<>())
                    .add(glyph);
        }
    }

    /** The glyphs whose centres lie within some ems, or a little further. */
    List<Glyph> near(Glyph glyph, double ems) {
        double reach = ems * glyph.size();
        double x = glyph.box().centreX();
        double y = glyph.box().centreY();
        return within(x - reach, x + reach, y - reach, y + reach);
    }

    /** The glyphs whose centres lie within these bounds, or a little outside. */
    List<Glyph> within(double left, double right, double top, double bottom) {
        List<Glyph> found = new ArrayList<>();
        for (long x = column(left); x <= column(right); x++) {
            for (long y = column(top); y <= column(bottom); y++) {
                found.addAll(cells.getOrDefault(key(x, y), List.of()));
            }
        }
        return found;
    }

    private static long column(double position) {
        return (long) Math.floor(position / CELL);
    }

    private static long key(long x, long y) {
        return x * 1_000_003L + y;
    }
}
