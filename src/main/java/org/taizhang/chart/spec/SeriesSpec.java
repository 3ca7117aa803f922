package org.taizhang.chart.spec;

import java.util.Map;
import org.taizhang.chart.style.Language;

/**
 * How a series of the query is shown.
 *
 * @param units by language, where the series has a unit of its own; empty where it has the chart's
 */
public record SeriesSpec(Wording label, Map<Language, Unit> units) {
    public SeriesSpec {
        units = Map.copyOf(units);
    }
}
