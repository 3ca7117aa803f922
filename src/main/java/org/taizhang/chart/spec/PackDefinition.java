package org.taizhang.chart.spec;

import java.util.List;

/**
 * A pack as its file says.
 *
 * @param title may name {@code {region}} and {@code {quarter}}
 * @param method how the figures were counted, for the page on coverage, quality and method
 */
public record PackDefinition(String id, Wording title, List<ChartSpec> charts, List<Remark> method) {
    public PackDefinition {
        charts = List.copyOf(charts);
        method = List.copyOf(method);
    }

    /**
     * How something was counted.
     *
     * @param name of what
     */
    public record Remark(Wording name, Wording text) {}
}
