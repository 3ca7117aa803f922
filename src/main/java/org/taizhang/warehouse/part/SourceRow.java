package org.taizhang.warehouse.part;

/** Where a fact stands. */
public record SourceRow(int page, int charStart, int charEnd, int article, String evidence) {}
