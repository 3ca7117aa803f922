package org.taizhang.warehouse.part;

import org.jspecify.annotations.Nullable;

/** A failure or doubt; {@code page} is 0 for the document as a whole. */
public record IssueRow(
        int number,
        String kind,
        int page,
        @Nullable Integer charStart,
        @Nullable Integer charEnd,
        String text) {}
