/** The pack as a folder of HTML: charts whose every value leads to its sentences and pages, and a ledger page for each project. */
@NullMarked
package org.taizhang.chart.html;

import org.jspecify.annotations.NullMarked;
