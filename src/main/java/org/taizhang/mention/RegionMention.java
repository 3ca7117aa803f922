package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A place where a region is named.
 *
 * @param span in the passage
 * @param region the one that is meant
 * @param link why that one
 * @param confidence 0..1
 */
public record RegionMention(Span span, String surface, Region region, RegionLink link, double confidence) {
    /** How it was decided, see {@link RegionLink#method}. */
    public String method() {
        return link.method();
    }
}
