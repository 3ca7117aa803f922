package org.taizhang.chart.data;

import java.util.List;

/** What a chart shows as one mark: a point, a bar, a row. Two marks may be equal; they are told apart by identity. */
public sealed interface Datum permits Point, Slip, Step {
    /** Ids of the facts that stand behind it. */
    List<String> facts();
}
