package org.taizhang.fact;

/**
 * A project, programme or part of one reaches a stage. Columns and codes are the fact contract's.
 *
 * @param id unique in its document: s1, s2 … in reading order
 * @param part the piece of work that reaches the stage; empty where it is the whole project
 * @param rule what made it, for {@code read --explain}
 */
public record Milestone(
        String id,
        Source source,
        String project,
        String regionCode,
        String region,
        String subject,
        String stage,
        String part,
        Modality modality,
        Period period,
        double confidence,
        String rule) {
    Milestone withConfidence(double sure) {
        return new Milestone(
                id, source, project, regionCode, region, subject, stage, part, modality, period, sure, rule);
    }
}
