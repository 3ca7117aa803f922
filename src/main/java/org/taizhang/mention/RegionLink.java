package org.taizhang.mention;

import org.jspecify.annotations.Nullable;

/**
 * Why a place name was taken for a region.
 *
 * @param method what decided it, e.g. {@code nested}, {@code paper}, {@code pronoun}; the list stands in {@code warehouse/schema/fact_mention.sql}
 * @param score 0..1: how strongly the surroundings speak for it; 0 where nothing but the name does
 * @param runnerUp the region that would have been taken without it; null where the name means no other
 * @param runnerUpScore how strongly they speak for that one; 0 where there is none
 */
public record RegionLink(
        String method, double score, @Nullable Region runnerUp, double runnerUpScore) {
    /** Of a name that means one region only. */
    static RegionLink sole(String method, double score) {
        return new RegionLink(method, score, null, 0);
    }
}
