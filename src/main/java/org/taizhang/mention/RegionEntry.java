package org.taizhang.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region under one name, with the years in which its code and name were valid together. A renamed region has an entry for each name.
 *
 * @param shortNames other names that may stand alone (焦作 for 焦作市)
 * @param weakNames names that are also ordinary words, streets or people and count only where the surroundings support them; it may hold
 *     the official name itself (城区)
 * @param validFrom first year; 0 where it is older than the sources
 * @param validTo last year; 9999 where it is still valid
 */
public record RegionEntry(
        Region region, RegionKind kind, List<String> shortNames, List<String> weakNames, int validFrom, int validTo) {
    /** {@link #validTo} of what is still valid. */
    public static final int STILL_VALID = 9999;

    public RegionEntry {
        shortNames = List.copyOf(shortNames);
        weakNames = List.copyOf(weakNames);
        if (validTo < validFrom) {
            throw new IllegalArgumentException(
                    region.code() + " " + region.name() + ": valid from " + validFrom + " to " + validTo);
        }
        if (kind.level() != region.level()) {
            throw new IllegalArgumentException(
                    region.code() + " " + region.name() + ": a " + kind + " is not of level " + region.level());
        }
    }

    /** Whether it was valid in the year of {@code day}; without a day, whether it still is. */
    public boolean validOn(@Nullable LocalDate day) {
        return day == null ? validTo == STILL_VALID : validFrom <= day.getYear() && day.getYear() <= validTo;
    }
}
