/** A pack as the files of an office: a workbook with the data behind each chart, and a deck with one slide a chart. */
@NullMarked
package org.taizhang.chart.office;

import org.jspecify.annotations.NullMarked;
