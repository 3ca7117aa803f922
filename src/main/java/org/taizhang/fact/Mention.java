package org.taizhang.fact;

/**
 * A place where a project or region is named, as the contract's view wants it.
 *
 * @param name canonical in the document
 * @param code region code; empty for a project (the warehouse gives it its id) and for a region without a code
 * @param regionCode region in which a project lies, as the document gives it; of a region its own code, or that of the region around it where
 *     it has none
 * @param link why this region and no other
 * @param owner of a project, who commissions it, as told beside this mention; else empty
 * @param parent of a project, the document's name for the umbrella project; else empty
 */
public record Mention(
        Source source,
        Kind kind,
        String surface,
        String name,
        String code,
        String regionCode,
        MentionLink link,
        double confidence,
        String owner,
        String parent) {
    /** A mention that tells of no owner and no umbrella project. */
    public Mention(
            Source source,
            Kind kind,
            String surface,
            String name,
            String code,
            String regionCode,
            MentionLink link,
            double confidence) {
        this(source, kind, surface, name, code, regionCode, link, confidence, "", "");
    }

    Mention ownedBy(String told) {
        return new Mention(source, kind, surface, name, code, regionCode, link, confidence, told, parent);
    }

    Mention within(String umbrella) {
        return new Mention(source, kind, surface, name, code, regionCode, link, confidence, owner, umbrella);
    }

    /** What is named. */
    public enum Kind {
        PROJECT,
        REGION
    }
}
