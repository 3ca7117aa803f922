package org.taizhang.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.taizhang.document.Box;

/** Collects the visible characters of a PDF page with their boxes. A character printed twice at the same place, to look bold, counts once. */
final class GlyphCollector extends PDFTextStripper {
    /** Part of the em above the baseline, as Chinese typefaces are drawn. */
    private static final double ASCENT = 0.88;

    private static final double SAME_PLACE = 0.12;
    private static final int BOLD_WEIGHT = 600;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final PDRectangle crop;
    private final int turns;
    private int unmapped;

    private GlyphCollector(PDPage page) {
        crop = page.getCropBox();
        turns = Math.floorMod(page.getRotation() / 90, 4);
    }

    /** The characters of a page, from 1, in the order in which they are drawn. */
    static PageGlyphs of(PDDocument document, int page) throws IOException {
        GlyphCollector collector = new GlyphCollector(document.getPage(page - 1));
        collector.setStartPage(page);
        collector.setEndPage(page);
        collector.writeText(document, Writer.nullWriter());
        return new PageGlyphs(collector.glyphs, collector.unmapped);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        unmapped += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        Matrix matrix = position.getTextMatrix();
        double up = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        if (text == null || text.isEmpty() || up <= 0 || along <= 0) {
            return;
        }
        double advance = position.getFont().isVertical() ? 1 : position.getWidthDirAdj() / along;
        Box box = boxOf(matrix, Math.max(advance, 0));
        if (isOutside(box)) {
            return;
        }
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) / 90);
        add(new Glyph(
                text,
                box,
                up,
                bold.computeIfAbsent(position.getFont(), GlyphCollector::isBold),
                Math.floorMod(turns - angle, 4)));
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            glyphs.add(glyph);
            return;
        }
        List<Integer> same = places.computeIfAbsent(glyph.text(), key -> new ArrayList<>());
        for (int i = same.size() - 1; i >= 0; i--) {
            Glyph other = glyphs.get(same.get(i));
            if (isDoublePrint(glyph, other)) {
                glyphs.set(same.get(i), new Glyph(other.text(), other.box(), other.size(), true, other.turned()));
                return;
            }
        }
        same.add(glyphs.size());
        glyphs.add(glyph);
    }

    private static boolean isDoublePrint(Glyph one, Glyph other) {
        double near = SAME_PLACE * one.size();
        return one.isAsLargeAs(other)
                && Math.abs(one.box().x() - other.box().x()) <= near
                && Math.abs(one.box().y() - other.box().y()) <= near;
    }

    /** The glyph's em box, in points from the top left corner of the page as it is shown. */
    private Box boxOf(Matrix matrix, double advance) {
        Box first = pointOf(matrix, 0, ASCENT - 1);
        return first.union(pointOf(matrix, advance, ASCENT - 1))
                .union(pointOf(matrix, 0, ASCENT))
                .union(pointOf(matrix, advance, ASCENT));
    }

    private Box pointOf(Matrix matrix, double alongEm, double upEm) {
        double x = matrix.getTranslateX() + alongEm * matrix.getScaleX() + upEm * matrix.getShearX();
        double y = matrix.getTranslateY() + alongEm * matrix.getShearY() + upEm * matrix.getScaleY();
        return switch (turns) {
            case 1 -> new Box(y, x, 0, 0);
            case 2 -> new Box(crop.getWidth() - x, y, 0, 0);
            case 3 -> new Box(crop.getHeight() - y, crop.getWidth() - x, 0, 0);
            default -> new Box(x, crop.getHeight() - y, 0, 0);
        };
    }

    private boolean isOutside(Box box) {
        double width = turns % 2 == 0 ? crop.getWidth() : crop.getHeight();
        double height = turns % 2 == 0 ? crop.getHeight() : crop.getWidth();
        return box.centreX() < 0 || box.centreX() > width || box.centreY() < 0 || box.centreY() > height;
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT)) {
            return true;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("hei");
    }
}
