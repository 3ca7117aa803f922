/** Charts and quarterly packs, drawn from a release. The only place that knows JFreeChart. */
package org.taizhang.chart;
