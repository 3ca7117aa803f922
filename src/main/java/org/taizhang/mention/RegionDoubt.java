package org.taizhang.mention;

import java.util.List;
import org.taizhang.document.Span;

/**
 * A place name that fits several regions, none of which the surroundings prefer; it is loaded as the issue {@code ambiguous_region}.
 *
 * @param span in the passage
 * @param candidates the regions that it may mean, at least two
 */
public record RegionDoubt(Span span, String surface, List<Region> candidates) {
    public RegionDoubt {
        candidates = List.copyOf(candidates);
    }
}
