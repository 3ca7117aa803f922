package org.taizhang.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one family that charts and pages are set in, registered with AWT. Measures text the same for screen, SVG and PDF. */
public final class Typeface {
    /** 〓, the sign that Chinese printers set for a character that they have no type for. */
    public static final int MISSING_TYPE = 0x3013;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final FontFiles files;
    private final Font regular;
    private final Font bold;

    private Typeface(FontFiles files, Font regular, Font bold) {
        this.files = files;
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Finds, reads and registers the font.
     *
     * @param setting a TTF file; null for the preferred or the default one
     * @throws IllegalArgumentException where the file is no usable font
     */
    public static Typeface load(@Nullable Path setting) {
        FontFiles files = FontFiles.choose(setting);
        FontconfigCure.apply(files.regular());
        Font regular = register(files.regular());
        Path bold = files.bold();
        if (bold == null) {
            return new Typeface(files, regular, regular);
        }
        register(bold);
        // A font made from a file is always PLAIN, and PDF and SVG choose the weight by that style.
        return new Typeface(files, regular, new Font(regular.getFamily(Locale.ROOT), Font.BOLD, 12));
    }

    private static Font register(Path file) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (FontFormatException broken) {
            throw new IllegalArgumentException(
                    "font: " + file + " is no TrueType font: " + broken.getMessage(), broken);
        } catch (IOException failure) {
            throw new UncheckedIOException("font: " + file + " could not be read", failure);
        }
    }

    /** The family's name, under which CSS finds it too. */
    public String family() {
        return regular.getFamily(Locale.ROOT);
    }

    public FontFiles files() {
        return files;
    }

    /** Whether the family lacks a bold face, so that a heading's strokes have to be thickened. */
    public boolean thickensBold() {
        return files.bold() == null;
    }

    /** The font for an ink, of the size in canvas units. */
    public Font font(Ink ink) {
        return (ink.bold() ? bold : regular).deriveFont((float) ink.size());
    }

    /** Advance of a text, in canvas units. */
    public double width(String text, Ink ink) {
        return font(ink).getStringBounds(text, UNHINTED).getWidth();
    }

    /**
     * The text as it can be set: without control and direction characters, white space as single blanks, and 〓 for each character that
     * the font lacks, so that nothing vanishes unseen.
     */
    public String settable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isInvisible(point)) {
                return;
            } else {
                out.appendCodePoint(regular.canDisplay(point) && bold.canDisplay(point) ? point : MISSING_TYPE);
            }
        });
        return out.toString().strip();
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (type == Character.NON_SPACING_MARK && point >= 0xFE00 && point <= 0xFE0F);
    }
}
