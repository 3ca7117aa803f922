package org.taizhang.warehouse.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as the archive gives it, with the places of its characters along it where the format tells them; in points. */
public record ReadLineRow(
        String text,
        @Nullable Double x,
        @Nullable Double y,
        @Nullable Double width,
        @Nullable Double height,
        double fontSize,
        boolean bold,
        boolean vertical,
        double confidence,
        @Nullable List<Float> starts,
        @Nullable List<Float> ends) {}
