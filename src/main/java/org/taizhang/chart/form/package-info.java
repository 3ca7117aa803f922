/**
 * The chart forms. JFreeChart draws bars, lines and grids; every word is set by {@link org.taizhang.chart.form.Canvas}, which keeps the box
 * of each, so that a test can tell whether one is clipped, lies over another or lacks a glyph.
 */
@NullMarked
package org.taizhang.chart.form;

import org.jspecify.annotations.NullMarked;
