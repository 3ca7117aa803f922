package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The regions that have been named so far, each once, in the order in which they were named last. */
final class NamedRegions {
    private final LinkedHashSet<Region> regions = new LinkedHashSet<>();

    NamedRegions(Collection<Region> before) {
        before.forEach(this::add);
    }

    void add(Region region) {
        regions.remove(region);
        regions.add(region);
    }

    Collection<Region> all() {
        return regions;
    }

    /** The first answer that {@code question} gives, asked of the region named last, then of the one before it, and so on. */
    Optional<Region> latest(Function<Region, Optional<Region>> question) {
        List<Region> backwards = new ArrayList<>(regions);
        Collections.reverse(backwards);
        return backwards.stream()
                .flatMap(region -> question.apply(region).stream())
                .findFirst();
    }
}
