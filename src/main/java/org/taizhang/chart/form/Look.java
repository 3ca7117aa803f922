package org.taizhang.chart.form;

import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.TileLayout;
import org.taizhang.chart.style.Language;

/**
 * What a chart's file says about its looks.
 *
 * @param ranked whether rows are ordered by size; otherwise they keep the query's order
 * @param percent whether values are shares, written with a per cent sign
 * @param ownScales whether each series has a panel and a scale of its own
 * @param trend whether the first series bears its trend, where it is long enough
 * @param layout where districts stand as tiles; null where no layout is given
 * @param nothing sentence for a chart without data
 */
public record Look(
        Language language,
        boolean ranked,
        boolean percent,
        boolean ownScales,
        boolean trend,
        @Nullable TileLayout layout,
        String nothing) {
    /** The looks of a chart whose series share a scale, without trend and tiles. */
    public Look(Language language, boolean ranked, boolean percent, String nothing) {
        this(language, ranked, percent, false, false, null, nothing);
    }
}
