package org.taizhang.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.name.Likeness;
import org.taizhang.link.name.Likeness.Relation;
import org.taizhang.link.name.NameComparison;
import org.taizhang.link.name.NameStructure;

/** Finds the umbrella project of each project: the one that its documents name, else the whole of which its name says it is a part. */
final class Parents {
    private static final int SHORTEST_WHOLE = 2;

    private final Clusters clusters;
    private final Places places;
    private final NameComparison comparison;
    private final Profiles reading;
    private final Map<Integer, TreeSet<Integer>> wholes;
    private final Map<Integer, LinkedProject> projects;
    private final Map<String, TreeSet<Integer>> byCore = new HashMap<>();

    Parents(
            Clusters clusters,
            Places places,
            NameComparison comparison,
            Profiles reading,
            Map<Integer, TreeSet<Integer>> wholes,
            Map<Integer, LinkedProject> projects) {
        this.clusters = clusters;
        this.places = places;
        this.comparison = comparison;
        this.reading = reading;
        this.wholes = wholes;
        this.projects = projects;
        for (int i = 0; i < clusters.size(); i++) {
            byCore.computeIfAbsent(clusters.profile(i).structure().core(), k -> new TreeSet<>())
                    .add(i);
        }
    }

    /** The anchor of the parent by anchor of the child; no project is its own ancestor. */
    Map<Integer, Integer> find() {
        Map<Integer, Integer> parents = new TreeMap<>();
        for (int anchor : clusters.anchors()) {
            Integer parent = told(anchor);
            parent = parent == null ? whole(anchor) : parent;
            if (parent != null && !reaches(parents, parent, anchor)) {
                parents.put(anchor, parent);
            }
        }
        return parents;
    }

    /** Whether going up from {@code from} leads to {@code to}. */
    static boolean reaches(Map<Integer, Integer> parents, int from, int to) {
        Set<Integer> seen = new HashSet<>();
        Integer here = from;
        while (here != null && seen.add(here)) {
            if (here == to) {
                return true;
            }
            here = parents.get(here);
        }
        return false;
    }

    private @Nullable Integer told(int anchor) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int member : clusters.membersOf(anchor)) {
            for (int index : clusters.profile(member).sightings()) {
                ProjectSighting sighting = clusters.sighting(index);
                Integer parent = sighting.parent().isBlank() ? null : inDocument(sighting, anchor);
                if (parent != null) {
                    votes.merge(parent, 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The project that the same document calls by the parent's name; else the only one of that name in reach. */
    private @Nullable Integer inDocument(ProjectSighting sighting, int child) {
        for (int profile : profilesNamed(sighting.parent())) {
            for (int index : clusters.profile(profile).sightings()) {
                if (clusters.sighting(index).document().equals(sighting.document())) {
                    return clusters.anchor(profile);
                }
            }
        }
        return named(sighting.parent(), child);
    }

    private Set<Integer> profilesNamed(String name) {
        return byCore.getOrDefault(reading.structure(name).core(), new TreeSet<>());
    }

    /** The whole of which the names of a project say that it is a phase, section or part; the longest where there are several. */
    private @Nullable Integer whole(int anchor) {
        for (int member : clusters.membersOf(anchor)) {
            NameStructure structure = clusters.profile(member).structure();
            for (int length = structure.core().length(); length >= SHORTEST_WHOLE; length--) {
                Integer whole = wholeOf(member, anchor, structure.core().substring(0, length));
                if (whole != null) {
                    return whole;
                }
            }
            Integer likely = only(wholes.getOrDefault(member, new TreeSet<>()), member, anchor);
            if (likely != null) {
                return likely;
            }
        }
        return null;
    }

    private @Nullable Integer wholeOf(int part, int child, String core) {
        return only(byCore.getOrDefault(core, new TreeSet<>()), part, child);
    }

    /** The one project among profiles that can hold the part. */
    private @Nullable Integer only(Set<Integer> profiles, int part, int child) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int profile : profiles) {
            int anchor = clusters.anchor(profile);
            if (anchor != child
                    && places.compatible(
                            clusters.profile(profile).region(),
                            clusters.profile(part).region())
                    && isWhole(profile, part)) {
                found.add(anchor);
            }
        }
        return found.size() == 1 ? found.first() : null;
    }

    private boolean isWhole(int whole, int part) {
        Likeness likeness = comparison.compare(
                clusters.profile(whole).structure(), clusters.profile(part).structure());
        return likeness.relation() == Relation.WHOLE_OF;
    }

    /** The one project of that name that can lie where the child lies; null where there are several. */
    @Nullable
    Integer named(String name, int child) {
        LinkedProject project = projects.get(child);
        String region = project == null ? "" : project.regionCode();
        List<Integer> found = new ArrayList<>();
        String whole = reading.structure(name).whole();
        for (int profile : profilesNamed(name)) {
            int anchor = clusters.anchor(profile);
            if (anchor != child
                    && !found.contains(anchor)
                    && clusters.profile(profile).structure().whole().equals(whole)
                    && places.compatible(clusters.profile(profile).region(), region)) {
                found.add(anchor);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }
}
