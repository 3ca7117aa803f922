package org.taizhang.warehouse.part;

import org.jspecify.annotations.Nullable;

/** A line's place in its page's text and, where the format knows places, on the page, in points from the upper left corner. */
public record LineRow(
        int charStart,
        int charEnd,
        @Nullable Double x,
        @Nullable Double y,
        @Nullable Double width,
        @Nullable Double height,
        boolean vertical) {}
