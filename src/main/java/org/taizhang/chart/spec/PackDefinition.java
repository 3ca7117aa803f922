package org.taizhang.chart.spec;

import java.util.List;

/**
 * A pack as its file says.
 *
 * @param title may name {@code {region}} and {@code {quarter}}
 */
public record PackDefinition(String id, Wording title, List<ChartSpec> charts) {
    public PackDefinition {
        charts = List.copyOf(charts);
    }
}
