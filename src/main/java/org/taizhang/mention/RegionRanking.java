package org.taizhang.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the regions that a name may mean in order: by how strongly the surroundings speak for each, then by what stands nearest. */
final class RegionRanking {
    /** in the paper's own county */
    private static final int OWN_COUNTY = 1000;

    /**
     * A region that a name may mean.
     *
     * @param score {@link RegionEvidence} for it
     * @param matches whether it is a city beside a city: 长春、吉林、四平 name no province
     * @param nearness tells apart those of equal score and level; larger is nearer
     */
    record Ranked(Region region, int score, boolean matches, int nearness) {
        /** Whether nothing tells the two apart but their level. */
        boolean rivals(Ranked other) {
            boolean nearer = region.level() == other.region.level() && nearness != other.nearness;
            return score == other.score && matches == other.matches && !nearer;
        }
    }

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt((Ranked ranked) -> -ranked.score)
            .thenComparing(ranked -> !ranked.matches)
            .thenComparingInt(ranked -> ranked.region.level())
            .thenComparingInt(ranked -> -ranked.nearness);

    private final Gazetteer gazetteer;
    private final RegionEvidence evidence;
    private final NamedRegions named;
    private final @Nullable Region home;
    private final @Nullable LocalDate day;

    RegionRanking(Gazetteer gazetteer, RegionContext context, NamedRegions named) {
        this.gazetteer = gazetteer;
        this.evidence = new RegionEvidence(gazetteer, context.home());
        this.named = named;
        this.home = context.home();
        this.day = context.issueDate();
    }

    /**
     * @param before the region whose name ends where this one begins; null where there is none
     * @param beside the region named just before in the same list or stretch; null where there is none
     */
    List<Ranked> of(List<Region> regions, @Nullable Region before, @Nullable Region beside) {
        boolean sole = regions.size() == 1;
        return regions.stream()
                .map(region -> new Ranked(
                        region,
                        evidence.of(region, before, beside, named),
                        !sole && isCity(beside) && isCity(region),
                        sole ? 0 : nearness(region)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static boolean isCity(@Nullable Region region) {
        return region != null && region.level() == RegionKind.PREFECTURE.level();
    }

    private int nearness(Region region) {
        boolean own =
                home != null && home.level() == RegionKind.COUNTY.level() && gazetteer.isWithin(region, home.code());
        return (own ? OWN_COUNTY : 0) + named.lastAbove(region);
    }

    /** The townships of this name, one in each county that has one; right behind a county only the county's own. */
    List<Region> townships(String name, @Nullable Region before) {
        if (before != null && before.level() == RegionKind.COUNTY.level()) {
            return List.of(township(name, before.code()));
        }
        List<String> counties = gazetteer.countiesOf(name, day);
        return counties.isEmpty()
                ? gazetteer.townshipsOfStem(RegionTownships.stem(name)).stream()
                        .flatMap(known -> gazetteer.countiesOf(known, day).stream())
                        .distinct()
                        .map(county -> township(name, county))
                        .toList()
                : counties.stream().map(county -> township(name, county)).toList();
    }

    /** The townships that are called so for short in the paper's own county, or in one that the article has named. */
    List<Region> shortTownships(String stem) {
        return gazetteer.townshipsOfStem(stem).stream()
                .flatMap(name -> gazetteer.countiesOf(name, day).stream().map(county -> township(name, county)))
                .filter(region -> isOwnCounty(region.parent()) || named.holdCode(region.parent()))
                .toList();
    }

    private boolean isOwnCounty(String code) {
        return home != null
                && home.level() == RegionKind.COUNTY.level()
                && home.code().equals(code);
    }

    private static Region township(String name, String county) {
        return new Region("", name, county, RegionKind.TOWNSHIP.level());
    }

    /** The least {@link RegionEvidence} with which a candidate may mean a region; a name that is no longer in force wants its province. */
    int needed(RegionCandidate candidate, Region region) {
        for (RegionEntry entry : candidate.entries()) {
            if (entry.region().equals(region)) {
                int needed =
                        Math.max(candidate.least(), entry.use(candidate.word()).needed());
                return entry.validOn(day) ? needed : Math.max(needed, RegionEvidence.PROVINCE);
            }
        }
        return candidate.least();
    }
}
