/** The house style: one typeface, one palette, one way to write a number. Knows neither charts nor data. */
@NullMarked
package org.taizhang.chart.style;

import org.jspecify.annotations.NullMarked;
