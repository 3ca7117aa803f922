/** The way back: from a value to the sentence, the paper and the place on its page, and from a project to all that was told of it. */
@NullMarked
package org.taizhang.chart.evidence;

import org.jspecify.annotations.NullMarked;
