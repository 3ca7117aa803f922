package org.taizhang.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.name.Likeness;
import org.taizhang.link.name.NameStructure;

/** Finds the edges between profiles: by alike names, and by the other names that a document uses. */
final class Edges {
    /** What speaks for one project less than this is no doubt either. */
    static final double DOUBTFUL = 0.4;

    /** Odd, so that each pair keeps a key of its own, and that keys of neighbours lie far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int SHORTEST_ALIAS = 3;
    private static final int MOST_COMPARED = 200;

    private final List<Profile> profiles;
    private final Evidence evidence;
    private final Places places;
    private final Map<Long, Edge> found = new HashMap<>();
    private final Map<Integer, TreeSet<Integer>> wholes = new HashMap<>();

    Edges(List<Profile> profiles, Evidence evidence, Places places) {
        this.profiles = profiles;
        this.evidence = evidence;
        this.places = places;
    }

    /**
     * All edges that are worth a look.
     *
     * @param sightings all sightings, for the aliases
     * @param structures takes a name apart
     */
    Collection<Edge> find(List<ProjectSighting> sightings, Function<String, NameStructure> structures) {
        new Blocks(profiles, places).each(this::compare);
        byAlias(sightings, structures);
        return found.values();
    }

    /** The profiles whose names are those of wholes, by the profile whose name is that of a part of them. */
    Map<Integer, TreeSet<Integer>> wholes() {
        return wholes;
    }

    private void compare(int i, int j) {
        Profile one = profiles.get(i);
        Profile other = profiles.get(j);
        Likeness likeness = evidence.names(one, other);
        switch (likeness.relation()) {
            case SAME -> keep(evidence.weigh(i, one, j, other, likeness.method(), likeness.score()));
            case WHOLE_OF -> wholes.computeIfAbsent(j, k -> new TreeSet<>()).add(i);
            case PART_OF -> wholes.computeIfAbsent(i, k -> new TreeSet<>()).add(j);
            case DIFFERENT -> {}
        }
    }

    private void keep(@Nullable Edge edge) {
        if (edge != null && edge.score() >= DOUBTFUL) {
            found.merge(
                    SPREAD * (((long) edge.one() << 32) | edge.other()), edge, (a, b) -> b.score() > a.score() ? b : a);
        }
    }

    /** Joins what a document calls by another's name; names of one and the same form are compared elsewhere. */
    private void byAlias(List<ProjectSighting> sightings, Function<String, NameStructure> structures) {
        Map<String, TreeSet<Integer>> called = new HashMap<>();
        Map<String, TreeSet<Integer>> named = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            Profile profile = profiles.get(i);
            String own = key(profile.structure(), profile);
            named.computeIfAbsent(own, k -> new TreeSet<>()).add(i);
            for (int sighting : profile.sightings()) {
                for (String alias : sightings.get(sighting).aliases()) {
                    NameStructure structure = structures.apply(alias);
                    String key = key(structure, profile);
                    if (structure.core().length() >= SHORTEST_ALIAS && !key.equals(own)) {
                        called.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
                    }
                }
            }
        }
        called.forEach((key, callers) -> {
            join(callers, callers);
            join(callers, named.getOrDefault(key, new TreeSet<>()));
        });
    }

    private String key(NameStructure name, Profile profile) {
        return String.join("|", name.core(), name.year(), name.phase(), name.section(), places.city(profile.region()));
    }

    private void join(TreeSet<Integer> some, TreeSet<Integer> others) {
        int compared = 0;
        for (int one : some) {
            for (int other : others) {
                if (one != other && compared++ < MOST_COMPARED) {
                    keep(evidence.alias(one, profiles.get(one), other, profiles.get(other)));
                }
            }
        }
    }
}
