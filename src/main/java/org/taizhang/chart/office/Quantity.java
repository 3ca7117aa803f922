package org.taizhang.chart.office;

import java.math.BigDecimal;
import org.taizhang.chart.data.Standing;

/**
 * A number for a cell.
 *
 * @param decimals digits after the point that its column shows
 * @param percent whether it is per cent
 */
record Quantity(BigDecimal value, int decimals, boolean percent, Standing standing) {}
