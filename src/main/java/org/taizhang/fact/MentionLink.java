package org.taizhang.fact;

import org.taizhang.mention.Region;
import org.taizhang.mention.RegionLink;

/**
 * Why a mention was taken for what it is taken for.
 *
 * @param method see {@code warehouse/schema/fact_mention.sql}; empty for a project, which the warehouse links
 * @param score 0..1: how strongly the surroundings speak for it
 * @param runnerUpCode code of the region that comes next, or of the one around it; empty where there is none
 * @param runnerUp its name; empty where there is none
 * @param runnerUpScore how strongly they speak for that one; 0 where there is none
 */
public record MentionLink(String method, double score, String runnerUpCode, String runnerUp, double runnerUpScore) {
    /** Of a mention that has not been linked. */
    public static final MentionLink NONE = new MentionLink("", 0, "", "", 0);

    static MentionLink of(RegionLink link) {
        Region next = link.runnerUp();
        return new MentionLink(
                link.method(),
                link.score(),
                next == null ? "" : Regions.codeOrHolder(next),
                next == null ? "" : next.name(),
                link.runnerUpScore());
    }
}
