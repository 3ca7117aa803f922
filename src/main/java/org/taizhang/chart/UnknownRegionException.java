package org.taizhang.chart;

import org.jspecify.annotations.Nullable;

/** The release knows no region of the code or name that was asked for; or, where none was asked for, no region at all. */
public final class UnknownRegionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownRegionException(@Nullable String wanted) {
        super(
                wanted == null
                        ? "the release names no region, so there is nothing to draw a pack for; read an archive first, or name a region"
                        : "the release knows no region " + wanted
                                + "; name one by its code (410800) or its full name, see: select * from dim_region");
    }
}
