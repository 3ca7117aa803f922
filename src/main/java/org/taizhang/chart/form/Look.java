package org.taizhang.chart.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.TileLayout;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;

/**
 * What a chart's file says about its looks.
 *
 * @param ranked whether rows are ordered by size; otherwise they keep the query's order
 * @param percent whether values are shares, written with a per cent sign
 * @param ownScales whether each series has a panel and a scale of its own
 * @param trend whether the first series bears its trend, where it is long enough
 * @param layout where districts stand as tiles; null where no layout is given
 * @param revised ids of facts that replaced what stood before; values made from them bear an asterisk
 * @param nothing sentence for a chart without data
 */
public record Look(
        Language language,
        boolean ranked,
        boolean percent,
        boolean ownScales,
        boolean trend,
        @Nullable TileLayout layout,
        Set<String> revised,
        String nothing) {
    /** Stands behind a revised value. */
    public static final String REVISED = "*";

    public Look {
        revised = Set.copyOf(revised);
    }

    /** The value as it stands beside its mark. */
    String label(Point point) {
        return Numerals.label(point.value(), language) + (percent ? "%" : "") + mark(point);
    }

    /** The asterisk of a revised value; empty for any other. */
    String mark(Datum datum) {
        return datum.facts().stream().anyMatch(revised::contains) ? REVISED : "";
    }

    /** The looks of a chart whose series share a scale, without trend and tiles. */
    public Look(Language language, boolean ranked, boolean percent, String nothing) {
        this(language, ranked, percent, false, false, null, Set.of(), nothing);
    }
}
