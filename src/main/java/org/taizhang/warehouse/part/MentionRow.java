package org.taizhang.warehouse.part;

/** A place where a project or region is named; {@code number} counts from 1 in reading order. */
public record MentionRow(
        int number,
        SourceRow source,
        String kind,
        String surface,
        String name,
        String code,
        String regionCode,
        String linkMethod,
        double linkScore,
        String runnerUpCode,
        String runnerUp,
        double runnerUpScore,
        double confidence,
        String owner,
        String parent) {}
