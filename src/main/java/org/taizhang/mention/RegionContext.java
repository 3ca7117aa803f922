package org.taizhang.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a passage is read.
 *
 * @param home the region that the paper is published for; null where unknown
 * @param mentioned regions that the article has named so far, the one named last at the end
 * @param issueDate the day whose codes apply; null for the codes of today
 */
public record RegionContext(
        @Nullable Region home,
        List<Region> mentioned,
        @Nullable LocalDate issueDate) {
    public RegionContext {
        mentioned = List.copyOf(mentioned);
    }

    /** The context of an article's first passage. */
    public static RegionContext of(@Nullable Region home, @Nullable LocalDate issueDate) {
        return new RegionContext(home, List.of(), issueDate);
    }

    /** The same for an article that is about one region of the paper's. */
    RegionContext within(Region region) {
        return new RegionContext(region, mentioned, issueDate);
    }

    /** The same, after a passage that named {@code mentions}. */
    public RegionContext after(List<RegionMention> mentions) {
        Set<Region> all = new LinkedHashSet<>(mentioned);
        for (RegionMention mention : mentions) {
            all.remove(mention.region());
            all.add(mention.region());
        }
        return new RegionContext(home, List.copyOf(all), issueDate);
    }
}
