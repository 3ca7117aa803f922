/** What a chart shows, apart from how it is drawn and where it was queried: small immutable records. */
@NullMarked
package org.taizhang.chart.data;

import org.jspecify.annotations.NullMarked;
