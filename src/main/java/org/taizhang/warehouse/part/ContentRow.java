package org.taizhang.warehouse.part;

import java.util.List;

/** One file content: its pages as they were read, or why they were not. */
public record ContentRow(
        String contentHash,
        String reason,
        String detail,
        String trace,
        int pageCount,
        List<ReadPageRow> pages,
        List<IssueRow> issues) {}
