package org.taizhang.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.PublisherRegion;
import org.taizhang.mention.Region;

/** The region for which a document is published: as its identity says, else as the publication's name says. */
final class HomeRegion {
    private final Gazetteer gazetteer;
    private final Identity identity;

    HomeRegion(Gazetteer gazetteer, Identity identity) {
        this.gazetteer = gazetteer;
        this.identity = identity;
    }

    /** Null where it is not known. */
    @Nullable
    Region region() {
        return stated().or(this::named).orElse(null);
    }

    private Optional<Region> stated() {
        return identity.region().isBlank()
                ? Optional.empty()
                : gazetteer.resolve(identity.region(), identity.issueDate());
    }

    private Optional<Region> named() {
        return PublisherRegion.of(identity.publication(), identity.issueDate(), gazetteer);
    }

    /** A region that is none, or that lies elsewhere than the publication's name says. */
    List<Issue> issues() {
        if (identity.region().isBlank()) {
            return List.of();
        }
        if (stated().isEmpty()) {
            String text = "the region " + identity.region() + " for which " + identity.publication()
                    + " is said to be published is no region of warehouse/reference/regions.csv";
            return List.of(new Issue("unknown_region", 0, null, text));
        }
        if (named().isPresent() && !isNear(stated().get(), named().get())) {
            String text = "the region is given as " + stated().get().name() + ", the name of " + identity.publication()
                    + " says " + named().get().name() + "; what is given stands";
            return List.of(new Issue("identity_conflict", 0, null, text));
        }
        return List.of();
    }

    private boolean isNear(Region one, Region other) {
        return gazetteer.isWithin(one, other.code()) || gazetteer.isWithin(other, one.code());
    }
}
