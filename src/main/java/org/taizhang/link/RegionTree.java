package org.taizhang.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.name.RegionNames;

/** The hierarchy of regions, as far as linking needs it. */
public interface RegionTree extends RegionNames {
    /** Code of the region above {@code code}; null at the top and for a code that is not known. */
    @Nullable
    String parentOf(String code);

    @Override
    default List<String> named(String name) {
        return List.of();
    }

    /** The code that stands today for the region that bore {@code code}: a county that became a city has another. */
    default String currentCode(String code) {
        return code;
    }
}
