/** What a chart's data says, as words for a title: the largest, the change, the share. Pure. */
@NullMarked
package org.taizhang.chart.finding;

import org.jspecify.annotations.NullMarked;
