package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import org.taizhang.chart.data.Datum;

/**
 * A mark that has been drawn, and where a reader points to mean it.
 *
 * @param box in canvas units; at least as large as the mark, and as large as its neighbours leave room for
 */
public record Spot(Datum datum, Rectangle2D box) {}
