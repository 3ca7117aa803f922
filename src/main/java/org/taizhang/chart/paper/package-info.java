/** The media that a chart is put on: pictures, the HTML folder, the PDF. Every text that comes from a document is escaped here. */
@NullMarked
package org.taizhang.chart.paper;

import org.jspecify.annotations.NullMarked;
