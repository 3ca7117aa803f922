package org.taizhang.warehouse.part;

import java.util.List;

/** One document content, with all that it says. */
public record DocumentRow(
        String key,
        String contentHash,
        String status,
        String reason,
        String detail,
        IdentityRow identity,
        List<PageRow> pages,
        List<ArticleRow> articles,
        List<MentionRow> mentions,
        List<MeasurementRow> measurements,
        List<MilestoneRow> milestones,
        List<IssueRow> issues) {}
