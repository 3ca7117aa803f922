package org.taizhang.chart.data;

import java.util.Set;

/** What one chart shows: a table of values, or plans beside their outcomes. */
public sealed interface ChartData permits Table, Slips {
    /** Whether there is nothing to draw. */
    boolean isEmpty();

    /** Ids of the facts that stand behind the values, in the order in which the chart shows them. */
    Set<String> facts();
}
