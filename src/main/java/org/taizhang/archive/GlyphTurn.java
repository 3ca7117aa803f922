package org.taizhang.archive;

import java.util.List;
import org.taizhang.document.Box;

/**
 * Turns the characters of a page that is printed on its side or upside down, though its file does not say so, to where they can be read.
 *
 * @param quarters clockwise, by which the page is turned
 * @param width of the page before, in points
 * @param height of the page before, in points
 */
record GlyphTurn(int quarters, double width, double height) {
    private static final double MOSTLY = 0.6;

    /** What most of the characters need; a page with some vertical or turned lines stays as it is. */
    static GlyphTurn of(List<Glyph> glyphs, double width, double height) {
        int[] counts = new int[4];
        int printed = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                counts[glyph.turned()]++;
                printed++;
            }
        }
        for (int turned = 1; turned < counts.length; turned++) {
            if (counts[turned] > MOSTLY * printed) {
                return new GlyphTurn(counts.length - turned, width, height);
            }
        }
        return new GlyphTurn(0, width, height);
    }

    List<Glyph> apply(List<Glyph> glyphs) {
        return quarters == 0 ? glyphs : glyphs.stream().map(this::apply).toList();
    }

    private Glyph apply(Glyph glyph) {
        int turned = (glyph.turned() + quarters) % 4;
        return new Glyph(glyph.text(), apply(glyph.box()), glyph.size(), glyph.bold(), turned);
    }

    private Box apply(Box box) {
        return switch (quarters) {
            case 1 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            case 2 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            default -> new Box(box.y(), width - box.right(), box.height(), box.width());
        };
    }

    double turnedWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    double turnedHeight() {
        return quarters % 2 == 0 ? height : width;
    }
}
