package org.taizhang.chart.form;

import org.taizhang.chart.style.Language;

/**
 * What a chart's file says about its looks.
 *
 * @param ranked whether rows are ordered by size; otherwise they keep the query's order
 * @param percent whether values are shares, written with a per cent sign
 * @param nothing sentence for a chart without data
 */
public record Look(Language language, boolean ranked, boolean percent, String nothing) {}
