package org.taizhang.warehouse.part;

import java.util.List;

/**
 * One document content, with all that it says.
 *
 * @param filePages pages of its file as the reader counted them, with those that were lost; 0 where it could not be opened
 */
public record DocumentRow(
        String key,
        String contentHash,
        String status,
        String reason,
        String detail,
        int filePages,
        IdentityRow identity,
        List<PageRow> pages,
        List<ArticleRow> articles,
        List<MentionRow> mentions,
        List<MeasurementRow> measurements,
        List<MilestoneRow> milestones,
        List<IssueRow> issues) {}
