package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A place where a region is named.
 *
 * @param span in the passage
 * @param region the one that is meant
 * @param method how it was decided: {@code unique}, {@code context}, {@code pronoun} (全市, 我区) …
 * @param confidence 0..1
 */
public record RegionMention(Span span, String surface, Region region, String method, double confidence) {}
