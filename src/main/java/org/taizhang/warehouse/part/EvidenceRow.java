package org.taizhang.warehouse.part;

import org.jspecify.annotations.Nullable;

/**
 * What a fact's sentence covers of one line, and within it what the figure or stage word covers; in points from the upper left corner of the
 * page as it is shown.
 */
public record EvidenceRow(
        int page,
        int lineNo,
        int charStart,
        int charEnd,
        double x,
        double y,
        double width,
        double height,
        boolean vertical,
        @Nullable Double figureX,
        @Nullable Double figureY,
        @Nullable Double figureWidth,
        @Nullable Double figureHeight) {}
