package org.taizhang.fact;

import org.taizhang.mention.Region;

/** How regions are written into facts. */
final class Regions {
    private Regions() {}

    /** A township or zone without a code goes by the code of the region around it. */
    static String codeOrHolder(Region region) {
        return region.code().isEmpty() ? region.parent() : region.code();
    }
}
