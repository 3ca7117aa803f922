package org.taizhang.chart.paper;

/**
 * A count on the cover: what the pack was drawn from.
 *
 * @param number as it is to be read
 */
public record Tally(String number, String label) {}
