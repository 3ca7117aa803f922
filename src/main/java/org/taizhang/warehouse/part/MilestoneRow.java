package org.taizhang.warehouse.part;

import java.util.List;

/** A project, programme or part of one reaches a stage. */
public record MilestoneRow(
        String id,
        SourceRow source,
        List<EvidenceRow> places,
        String project,
        String regionCode,
        String region,
        String subject,
        String stage,
        String part,
        String modality,
        PeriodRow period,
        double confidence,
        String rule) {}
