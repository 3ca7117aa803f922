package org.taizhang.chart.form;

import org.taizhang.chart.style.Language;

/**
 * What a chart's file says about its looks.
 *
 * @param ranked whether rows are ordered by size; otherwise they keep the query's order
 * @param percent whether values are shares, written with a per cent sign
 * @param ownScales whether each series has a panel and a scale of its own
 * @param nothing sentence for a chart without data
 */
public record Look(Language language, boolean ranked, boolean percent, boolean ownScales, String nothing) {
    /** The looks of a chart whose series share a scale. */
    public Look(Language language, boolean ranked, boolean percent, String nothing) {
        this(language, ranked, percent, false, nothing);
    }
}
