/** From a release's rows to what a chart shows, and back from there to the facts. */
@NullMarked
package org.taizhang.chart.query;

import org.jspecify.annotations.NullMarked;
