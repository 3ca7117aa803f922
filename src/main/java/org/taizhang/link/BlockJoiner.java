package org.taizhang.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the sightings of one block that can lie in one place. A sighting in a county joins one in its city where the block knows no other
 * county of that city: then the city's sighting may mean either. Roads and other long works may cross counties and join all the same.
 */
final class BlockJoiner {
    private static final Set<String> LONG_WORKS = Set.of("road", "rail", "bridge", "port", "water", "energy");

    private final Clusters clusters;
    private final Places places;

    BlockJoiner(Clusters clusters, Places places) {
        this.clusters = clusters;
        this.places = places;
    }

    void join(List<Integer> block, NameBlocks.Step step) {
        TreeMap<String, List<Integer>> byRegion = new TreeMap<>();
        block.forEach(
                sighting -> byRegion.computeIfAbsent(clusters.sighting(sighting).regionCode(), k -> new ArrayList<>())
                        .add(sighting));
        byRegion.forEach((region, sightings) -> {
            if (!region.isBlank() || step != NameBlocks.Step.OWNER) {
                joinAll(sightings, step.tie);
            }
        });
        joinUpwards(byRegion, step);
        if (step != NameBlocks.Step.OWNER) {
            joinPlaceless(byRegion, step);
        }
    }

    private void joinAll(List<Integer> sightings, Clusters.Tie tie) {
        for (int i = 1; i < sightings.size(); i++) {
            clusters.join(sightings.get(0), sightings.get(i), tie);
        }
    }

    private void joinUpwards(Map<String, List<Integer>> byRegion, NameBlocks.Step step) {
        Map<String, Set<String>> below = new HashMap<>();
        for (String region : byRegion.keySet()) {
            places.above(region).stream()
                    .filter(byRegion::containsKey)
                    .findFirst()
                    .ifPresent(above ->
                            below.computeIfAbsent(above, k -> new TreeSet<>()).add(region));
        }
        new TreeMap<>(below).forEach((above, regions) -> {
            int upper = oldest(byRegion, above);
            for (String region : regions) {
                int lower = oldest(byRegion, region);
                if (regions.size() == 1 || (isLong(upper) && isLong(lower))) {
                    clusters.join(upper, lower, step.tie);
                }
            }
        });
    }

    private static int oldest(Map<String, List<Integer>> byRegion, String region) {
        return byRegion.getOrDefault(region, List.of()).get(0);
    }

    private boolean isLong(int sighting) {
        return LONG_WORKS.contains(clusters.sighting(sighting).kind());
    }

    /** A sighting without a region joins where the name is known in one place alone. */
    private void joinPlaceless(Map<String, List<Integer>> byRegion, NameBlocks.Step step) {
        List<Integer> placeless = byRegion.getOrDefault("", List.of());
        TreeSet<Integer> elsewhere = new TreeSet<>();
        byRegion.forEach((region, sightings) -> {
            if (!region.isBlank()) {
                sightings.forEach(sighting -> elsewhere.add(clusters.anchor(sighting)));
            }
        });
        if (elsewhere.size() == 1) {
            placeless.forEach(sighting -> clusters.join(elsewhere.first(), sighting, step.tie));
        }
    }
}
