package org.taizhang.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the umbrella project of each project: the one that its documents name, else the whole of which its name says it is a phase. */
final class Parents {
    private final Clusters clusters;
    private final Places places;
    private final NameKeys naming;
    private final Map<Integer, LinkedProject> projects;
    private final Map<String, Integer> inDocument = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    Parents(Clusters clusters, Places places, NameKeys naming, Map<Integer, LinkedProject> projects) {
        this.clusters = clusters;
        this.places = places;
        this.naming = naming;
        this.projects = projects;
        for (int anchor : clusters.anchors()) {
            for (int member : clusters.membersOf(anchor)) {
                ProjectSighting sighting = clusters.sighting(member);
                inDocument.putIfAbsent(sighting.document() + "\n" + naming.key(sighting.name()), anchor);
            }
            for (String name : project(anchor).names()) {
                byName.computeIfAbsent(naming.shortKey(name), k -> new ArrayList<>())
                        .add(anchor);
            }
        }
    }

    private LinkedProject project(int anchor) {
        LinkedProject project = projects.get(anchor);
        if (project == null) {
            throw new IllegalStateException("no project was built for the cluster of sighting " + anchor);
        }
        return project;
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
            ProjectSighting sighting = clusters.sighting(member);
            Integer parent = sighting.parent().isBlank()
                    ? null
                    : inDocument.get(sighting.document() + "\n" + naming.key(sighting.parent()));
            parent = parent == null && !sighting.parent().isBlank() ? named(sighting.parent(), anchor) : parent;
            if (parent != null) {
                votes.merge(parent, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable Integer whole(int anchor) {
        String name = project(anchor).name();
        String phase = naming.phase(name);
        return phase.isEmpty() || !name.endsWith(phase)
                ? null
                : named(name.substring(0, name.length() - phase.length()), anchor);
    }

    /** The one project of that name that can lie where the child lies; null where there are several. */
    @Nullable
    Integer named(String name, int child) {
        String region = project(child).regionCode();
        List<Integer> found = byName.getOrDefault(naming.shortKey(name), List.of()).stream()
                .distinct()
                .filter(anchor ->
                        anchor != child && places.compatible(project(anchor).regionCode(), region))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
