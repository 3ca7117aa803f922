package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The regions that have been named so far, each once, in the order in which they were named last, and what holds them. Made for one
 * passage.
 */
final class NamedRegions {
    /** A stem of one character is a character like any other. */
    private static final int SHORTEST_STEM = 2;

    private static final int PROVINCE = RegionKind.PROVINCE.level();
    private static final int PREFECTURE = RegionKind.PREFECTURE.level();

    private final Gazetteer gazetteer;
    private final LinkedHashSet<Region> regions = new LinkedHashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final NameTrie<Region> townships = new NameTrie<>();
    private final Set<String> prefectures = new HashSet<>();
    private final Set<String> provinces = new HashSet<>();

    NamedRegions(Gazetteer gazetteer, Collection<Region> before) {
        this.gazetteer = gazetteer;
        before.forEach(this::add);
    }

    void add(Region region) {
        regions.remove(region);
        regions.add(region);
        if (keys.add(Gazetteer.key(region))) {
            if (region.level() == RegionKind.TOWNSHIP.level()) {
                addStem(region);
            }
            gazetteer.atLevel(region, PREFECTURE).map(Gazetteer::key).ifPresent(prefectures::add);
            gazetteer.atLevel(region, PROVINCE).map(Gazetteer::key).ifPresent(provinces::add);
        }
    }

    private void addStem(Region township) {
        String stem = RegionTownships.stem(township.name());
        if (stem.length() >= SHORTEST_STEM) {
            townships.put(stem, township);
        }
    }

    /** The townships named so far whose names begin at a place, without their 镇 and 街道. */
    List<NameTrie.Match<Region>> shortTownships(String text, int at) {
        return townships.at(text, at);
    }

    /** Whether this very region was named. */
    boolean hold(Region region) {
        return keys.contains(Gazetteer.key(region));
    }

    /** Whether the region of this code was named. */
    boolean holdCode(String code) {
        return keys.contains(code);
    }

    /** Whether a region was named that holds this one. */
    boolean holdAbove(Region region) {
        for (Region above : gazetteer.ancestors(region)) {
            if (keys.contains(above.code())) {
                return true;
            }
        }
        return false;
    }

    /** The place, from 1, of the last region named that holds this one; 0 where none does. */
    int lastAbove(Region region) {
        int place = 0;
        int last = 0;
        for (Region known : regions) {
            place++;
            last = gazetteer.isWithin(region, known.code()) && !Gazetteer.same(region, known) ? place : last;
        }
        return last;
    }

    /** Whether a region of the same prefecture was named. */
    boolean sharePrefecture(Region region) {
        return share(prefectures, region, PREFECTURE);
    }

    /** Whether a region of the same province was named. */
    boolean shareProvince(Region region) {
        return share(provinces, region, PROVINCE);
    }

    private boolean share(Set<String> named, Region region, int level) {
        return gazetteer
                .atLevel(region, level)
                .filter(above -> named.contains(Gazetteer.key(above)))
                .isPresent();
    }

    /** The first answer that {@code question} gives, asked of the region named last, then of the one before it, and so on. */
    Optional<Region> latest(Function<Region, Optional<Region>> question) {
        List<Region> backwards = new ArrayList<>(regions);
        Collections.reverse(backwards);
        return backwards.stream()
                .flatMap(region -> question.apply(region).stream())
                .findFirst();
    }
}
