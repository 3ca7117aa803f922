package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;

/**
 * A text that has been set, and where.
 *
 * @param box ink box in canvas units: as wide as the advance, as high as a Chinese character
 */
public record Label(String text, Rectangle2D box) {}
