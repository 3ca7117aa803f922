package org.taizhang.link;

import org.jspecify.annotations.Nullable;

/** The hierarchy of regions, as far as linking needs it. */
@FunctionalInterface
public interface RegionTree {
    /** Code of the region above {@code code}; null at the top and for a code that is not known. */
    @Nullable
    String parentOf(String code);
}
