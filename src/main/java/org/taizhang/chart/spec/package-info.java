/** Pack files: which charts a pack holds, as data. A wrong file is refused with its line and what is allowed. */
@NullMarked
package org.taizhang.chart.spec;

import org.jspecify.annotations.NullMarked;
