package org.taizhang.link;

/**
 * Two names of which it is not sure whether they mean one project. Grain: one pair of projects, or two names joined on thin evidence.
 *
 * @param name the older name, as a document writes it
 * @param region code of the region in which it was taken for a project; empty where unknown
 * @param projectId what it was taken for
 * @param otherName the other name
 * @param otherRegion its region
 * @param otherId what that was taken for; the same project where the two were joined
 * @param score 0..1, how much speaks for one project
 * @param method what speaks for it most
 * @param evidence what speaks for it and against it, for people
 * @param documents how many documents use one of the names
 */
public record LinkDoubt(
        String name,
        String region,
        String projectId,
        String otherName,
        String otherRegion,
        String otherId,
        double score,
        String method,
        String evidence,
        int documents) {
    /** Whether the linker took both for one project. */
    public boolean joined() {
        return projectId.equals(otherId);
    }
}
