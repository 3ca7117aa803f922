package org.taizhang.chart.form;

import java.util.List;
import org.taizhang.chart.style.Language;

/**
 * What a chart's file says about its looks.
 *
 * @param panels heading for each series where they stand side by side, or the series' own names where empty
 * @param ranked whether rows are ordered by size; otherwise they keep the query's order
 * @param percent whether values are shares, written with a per cent sign
 * @param nothing sentence for a chart without data
 */
public record Look(Language language, List<String> panels, boolean ranked, boolean percent, String nothing) {
    public Look {
        panels = List.copyOf(panels);
    }
}
