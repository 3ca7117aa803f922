package org.taizhang.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sightings that share a key, so that only they are compared: by the name, its short form, an alias, the name without its owner. */
final class NameBlocks {
    /** A way of sharing a name, from the surest to the least sure. */
    enum Step {
        NAME("name", 1),
        SHORT_FORM("short_form", 0.9),
        ALIAS("alias", 0.85),
        OWNER("owner", 0.75);

        final Clusters.Tie tie;

        Step(String method, double score) {
            this.tie = new Clusters.Tie(method, score);
        }
    }

    private static final int SHORTEST_ALIAS = 3;
    private static final int SHORTEST_WITHOUT_OWNER = 4;
    private static final Pattern OWNER = Pattern.compile("^(?:[\\p{IsHan}]{2,4}省)?(?:[\\p{IsHan}]{0,4}?[市县区])");

    private final NameKeys naming;
    private final List<ProjectSighting> sightings;

    NameBlocks(NameKeys naming, List<ProjectSighting> sightings) {
        this.naming = naming;
        this.sightings = sightings;
    }

    /** The sightings by key, keys in order, sightings from the oldest. */
    Map<String, List<Integer>> by(Step step) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            for (String key : keys(sightings.get(i), step)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }

    private Set<String> keys(ProjectSighting sighting, Step step) {
        return switch (step) {
            case NAME -> Set.of(naming.key(sighting.name()));
            case SHORT_FORM -> Set.of(naming.shortKey(sighting.name()));
            case ALIAS -> aliasKeys(sighting);
            case OWNER -> Set.of(withoutOwner(naming.shortKey(sighting.name())));
        };
    }

    /** Keys of the name and of all aliases that name the same phase and are no mere 二期工程. */
    private Set<String> aliasKeys(ProjectSighting sighting) {
        Set<String> keys = new HashSet<>();
        keys.add(naming.shortKey(sighting.name()));
        String phase = naming.phase(sighting.name());
        for (String alias : sighting.aliases()) {
            String key = naming.shortKey(alias);
            if (key.length() >= SHORTEST_ALIAS && naming.phase(alias).equals(phase)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** 甲市第二医院 and 市第二医院 without what tells whose it is. */
    private static String withoutOwner(String key) {
        Matcher owner = OWNER.matcher(key);
        boolean speaking = owner.find() && key.length() - owner.end() >= SHORTEST_WITHOUT_OWNER;
        return speaking ? key.substring(owner.end()) : key;
    }
}
