package org.taizhang.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.Line;

/** Joins glyphs to lines: vertical stacks first, then what stands on one baseline, parted at gaps that are wider than a word space. */
final class GlyphLines {
    /** A gap of this many ems parts a baseline into two lines. */
    private static final double PARTING_GAP = 0.7;
    /** The same behind a mark whose ink fills only the left half of its box, and which may hang into the gutter. */
    private static final double PARTING_GAP_BEHIND_MARK = 0.45;

    private static final String MARKS = "，。、；：！？”’）》】」』";
    /** A gap of this many ems is a space. */
    private static final double WORD_GAP = 0.4;

    /** A line is bold where nearly all of it is; a bold phrase at its beginning makes no heading. */
    private static final double MOSTLY = 0.9;

    private static final double SAME_BASELINE = 0.25;

    private GlyphLines() {}

    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> printed = glyphs.stream().filter(g -> !g.isBlank()).toList();
        VerticalStacks.Result stacks = VerticalStacks.find(printed);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> stack : stacks.stacks()) {
            lines.add(line(stack, null));
        }
        GlyphGrid blanks = new GlyphGrid(glyphs.stream().filter(Glyph::isBlank).toList());
        for (List<Glyph> row : rows(stacks.rest())) {
            for (List<Glyph> run : runs(row)) {
                lines.add(line(run, blanks));
            }
        }
        return lines;
    }

    /** Glyphs on one baseline, from left to right. */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble((Glyph g) -> g.box().bottom())
                .thenComparingDouble(g -> g.box().x()));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> row = rowFor(rows, glyph);
            if (row == null) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(g -> g.box().x())));
        return rows;
    }

    private static @Nullable List<Glyph> rowFor(List<List<Glyph>> rows, Glyph glyph) {
        for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 6; i--) {
            Glyph first = rows.get(i).get(0);
            double near = SAME_BASELINE * Math.min(first.size(), glyph.size());
            if (Math.abs(first.box().bottom() - glyph.box().bottom()) <= near && first.isAsLargeAs(glyph)) {
                return rows.get(i);
            }
        }
        return null;
    }

    private static List<List<Glyph>> runs(List<Glyph> row) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Glyph glyph = row.get(i);
            boolean parted = !run.isEmpty() && isParted(run.get(run.size() - 1), glyph) && !LetterSpacing.holds(row, i);
            if (parted) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        runs.add(run);
        return runs;
    }

    private static boolean isParted(Glyph before, Glyph glyph) {
        boolean mark = MARKS.contains(before.text());
        return before.gapTo(glyph) >= (mark ? PARTING_GAP_BEHIND_MARK : PARTING_GAP) * glyph.size();
    }

    /** @param blanks the page's white space; null for a vertical line */
    private static Line line(List<Glyph> glyphs, @Nullable GlyphGrid blanks) {
        StringBuilder text = new StringBuilder();
        CharacterPlaces.Builder places = new CharacterPlaces.Builder();
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        int bold = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            double start =
                    blanks == null ? glyph.box().y() - box.y() : glyph.box().x() - box.x();
            if (blanks != null && i > 0 && isSpace(glyphs, i, blanks)) {
                text.append(' ');
                places.add(" ", places.end(), start);
            }
            text.append(glyph.text());
            double length = blanks == null ? glyph.box().height() : glyph.box().width();
            places.add(glyph.text(), start, start + length);
            bold += glyph.bold() ? 1 : 0;
        }
        double size = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
        boolean mostlyBold = bold >= MOSTLY * glyphs.size();
        return new Line(text.toString(), box, size, mostlyBold, blanks == null, 1, places.build());
    }

    private static boolean isSpace(List<Glyph> glyphs, int index, GlyphGrid blanks) {
        Glyph before = glyphs.get(index - 1);
        Glyph glyph = glyphs.get(index);
        double gap = before.gapTo(glyph);
        boolean latin = isLatin(before) && isLatin(glyph);
        double space = latin ? WORD_GAP / 2 : WORD_GAP;
        boolean parted = gap >= space * glyph.size() || (gap > 0 && isBlankBetween(before, glyph, blanks));
        return parted && !LetterSpacing.holds(glyphs, index);
    }

    private static boolean isBlankBetween(Glyph before, Glyph after, GlyphGrid blanks) {
        return blanks.near(after, 1).stream()
                .anyMatch(blank -> blank.box().overlapY(after.box()) > 0
                        && blank.box().centreX() > before.box().right()
                        && blank.box().centreX() < after.box().x());
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().charAt(0) < 0x250;
    }
}
