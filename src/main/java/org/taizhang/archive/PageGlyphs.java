package org.taizhang.archive;

import java.util.List;

/**
 * What the text layer of a page holds.
 *
 * @param glyphs characters in the order in which they are drawn
 * @param unmapped how many more are drawn for which the font names no character
 */
record PageGlyphs(List<Glyph> glyphs, int unmapped) {}
