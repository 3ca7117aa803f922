package org.taizhang.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.link.name.NameStructure;
import org.taizhang.link.name.Routes;

/**
 * Profiles that share something rare enough, so that only they are compared: the core of the name, its proper characters, its ends, its
 * first or last characters in one city. In a large block each profile meets its neighbours alone, in the order of name and region.
 */
final class Blocks {
    private static final int WHOLLY_COMPARED = 24;
    private static final int NEIGHBOURS = 10;
    private static final int LEAST_PROPER = 2;
    private static final int EDGE = 2;

    private final List<Profile> profiles;
    private final Places places;
    private final Set<String> placeless = new HashSet<>();

    /** Takes a pair of profiles by number, the smaller first. */
    @FunctionalInterface
    interface Pairs {
        void take(int one, int other);
    }

    Blocks(List<Profile> profiles, Places places) {
        this.profiles = profiles;
        this.places = places;
        for (Profile profile : profiles) {
            if (profile.region().isBlank()) {
                keys(profile.structure(), "", "").forEach(placeless::add);
            }
        }
    }

    /** Hands out all pairs to be compared; some of them more than once. */
    void each(Pairs pairs) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : keys(profiles.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        for (List<Integer> block : blocks.values()) {
            if (block.size() > 1) {
                each(block, pairs);
            }
        }
    }

    private void each(List<Integer> block, Pairs pairs) {
        int reach = block.size();
        if (block.size() > WHOLLY_COMPARED) {
            Collections.sort(
                    block,
                    Comparator.comparing(
                                    (Integer i) -> profiles.get(i).structure().core())
                            .thenComparing(i -> profiles.get(i).region())
                            .thenComparing(Comparator.naturalOrder()));
            reach = NEIGHBOURS;
        }
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                pairs.take(Math.min(block.get(i), block.get(j)), Math.max(block.get(i), block.get(j)));
            }
        }
    }

    private Set<String> keys(Profile profile) {
        String region = profile.region();
        String province = region.isBlank() ? "" : region.substring(0, 2);
        String city = region.isBlank() ? "" : places.city(region);
        Set<String> keys = keys(profile.structure(), province, city);
        profile.variants().forEach(variant -> keys.addAll(keys(variant, province, city)));
        if (!region.isBlank() && !placeless.isEmpty()) {
            keys(profile.structure(), "", "").stream()
                    .filter(placeless::contains)
                    .forEach(keys::add);
        }
        if (Evidence.isTelling(profile.structure())) {
            keys.add("anywhere " + profile.structure().core());
        }
        return keys;
    }

    private static Set<String> keys(NameStructure name, String province, String city) {
        Set<String> keys = new HashSet<>();
        String core = name.core();
        keys.add("core " + core + " " + province);
        keys.add("core " + name.base() + " " + province);
        if (!name.owner().isEmpty()) {
            keys.add("core " + name.owner() + core + " " + province);
        }
        if (name.proper().length() >= LEAST_PROPER) {
            keys.add("proper " + name.proper() + " " + province);
        }
        if (!name.route().isEmpty()) {
            keys.add("route " + name.route() + " " + province);
            Routes.shortForms(name.route()).forEach(brief -> keys.add("core " + brief + " " + province));
        }
        if (core.length() >= EDGE) {
            keys.add("first " + core.substring(0, EDGE) + " " + province);
            keys.add("ends " + core.charAt(0) + core.charAt(core.length() - 1) + " " + province);
            keys.add("last " + core.substring(core.length() - EDGE) + " " + city);
        }
        String base = name.base();
        if (base.length() > EDGE && base.length() < core.length()) {
            keys.add("last " + base.substring(base.length() - EDGE) + " " + city);
        }
        return keys;
    }
}
