package org.taizhang.warehouse.part;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands: {@code charStart} to {@code charEnd} in the page's text, {@code wordsStart} to {@code wordsEnd} in the sentence as it
 * is quoted; null where the quotation does not hold the words.
 */
public record SourceRow(
        int page,
        int charStart,
        int charEnd,
        int article,
        String evidence,
        @Nullable Integer wordsStart,
        @Nullable Integer wordsEnd) {}
