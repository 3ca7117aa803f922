package org.taizhang.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region under one name, with the years in which its code and name were valid together. A renamed region has an entry for each name.
 *
 * @param shortNames other names that may stand alone (焦作 for 焦作市)
 * @param localNames short names that count only where the province is in view (武陟), a district's where its city is (翔安)
 * @param weakNames names that are also ordinary words, streets or people and count only where the surroundings support them; it may hold
 *     the official name itself (城区)
 * @param validFrom first year; 0 where it is older than the sources
 * @param validTo last year; 9999 where it is still valid
 */
public record RegionEntry(
        Region region,
        RegionKind kind,
        List<String> shortNames,
        List<String> localNames,
        List<String> weakNames,
        int validFrom,
        int validTo) {
    /** {@link #validTo} of what is still valid. */
    public static final int STILL_VALID = 9999;

    public RegionEntry {
        shortNames = List.copyOf(shortNames);
        localNames = List.copyOf(localNames);
        weakNames = List.copyOf(weakNames);
        if (region.name().isBlank()) {
            throw new IllegalArgumentException(region.code() + " has no name");
        }
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

    /** All its names, the official one first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(region.name());
        names.addAll(shortNames);
        names.addAll(localNames);
        names.addAll(weakNames);
        return names;
    }

    /** How far {@code name}, one of its names, may be trusted. */
    NameUse use(String name) {
        if (weakNames.contains(name)) {
            return region.name().equals(name) ? NameUse.PLAIN : NameUse.WEAK;
        }
        if (localNames.contains(name)) {
            return kind == RegionKind.DISTRICT ? NameUse.NEAR : NameUse.LOCAL;
        }
        return region.name().equals(name) ? NameUse.OFFICIAL : NameUse.STRONG;
    }

    /** Whether it had come into being by {@code day}; the sources date a change by the year in which they list it, so a year is granted. */
    boolean existedBy(@Nullable LocalDate day) {
        return day == null || validFrom <= day.getYear() + 1;
    }
}
