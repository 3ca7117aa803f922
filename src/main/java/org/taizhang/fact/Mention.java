package org.taizhang.fact;

/**
 * A place where a project or region is named, as the contract's view wants it.
 *
 * @param name canonical in the document
 * @param code region code; empty for a project (the warehouse gives it its id) and for a region without a code
 * @param regionCode region in which a project lies, as the document gives it; of a region its own code, or that of the region around it where
 *     it has none
 * @param link why this region and no other
 */
public record Mention(
        Source source,
        Kind kind,
        String surface,
        String name,
        String code,
        String regionCode,
        MentionLink link,
        double confidence) {
    /** What is named. */
    public enum Kind {
        PROJECT,
        REGION
    }
}
