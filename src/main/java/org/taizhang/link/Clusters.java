package org.taizhang.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sightings, numbered from the oldest, gathered into projects. A step joins two clusters where neither the statistician nor a document
 * keeps them apart: what one document calls by two names are two projects, unless a decision says otherwise.
 */
final class Clusters {
    /** How a sighting was tied to its project. */
    record Tie(String method, double score) {}

    private static final Tie ALONE = new Tie("single", 1);

    private final List<ProjectSighting> sightings;
    private final int[] leader;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Set<String>> documents = new ArrayList<>();
    private final Map<Integer, Set<Integer>> sides = new HashMap<>();
    private final Tie[] ties;

    Clusters(List<ProjectSighting> sightings) {
        this.sightings = sightings;
        leader = new int[sightings.size()];
        ties = new Tie[sightings.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            documents.add(new HashSet<>(Set.of(sightings.get(i).document())));
            ties[i] = ALONE;
        }
    }

    /** The oldest member of the sighting's cluster. */
    int anchor(int sighting) {
        return leader[sighting];
    }

    List<Integer> membersOf(int anchor) {
        return members.get(anchor);
    }

    /** The oldest member of each cluster, oldest first. */
    List<Integer> anchors() {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] == i) {
                anchors.add(i);
            }
        }
        return anchors;
    }

    Tie tie(int sighting) {
        return ties[sighting];
    }

    ProjectSighting sighting(int index) {
        return sightings.get(index);
    }

    /** Puts a sighting on one side of a decision that two names mean two projects: {@code side} on one, its negative on the other. */
    void keepApart(int sighting, int side) {
        sides.computeIfAbsent(anchor(sighting), k -> new HashSet<>()).add(side);
    }

    /** Joins two clusters, unless something keeps them apart. */
    boolean join(int one, int other, Tie tie) {
        int first = Math.min(anchor(one), anchor(other));
        int second = Math.max(anchor(one), anchor(other));
        if (first == second
                || opposed(first, second)
                || !Collections.disjoint(documents.get(first), documents.get(second))) {
            return first == second;
        }
        merge(first, second, tie);
        return true;
    }

    /** Joins two clusters by the statistician's word, whatever the documents say. */
    boolean force(int one, int other, Tie tie) {
        int first = Math.min(anchor(one), anchor(other));
        int second = Math.max(anchor(one), anchor(other));
        if (first != second && opposed(first, second)) {
            return false;
        }
        if (first != second) {
            merge(first, second, tie);
        }
        return true;
    }

    private boolean opposed(int first, int second) {
        Set<Integer> others = sides.getOrDefault(second, Set.of());
        return sides.getOrDefault(first, Set.of()).stream().anyMatch(side -> others.contains(-side));
    }

    private void merge(int first, int second, Tie tie) {
        for (int member : members.get(second)) {
            leader[member] = first;
            ties[member] = tie.score() < ties[member].score() || ties[member].equals(ALONE) ? tie : ties[member];
        }
        ties[first] = ties[first].equals(ALONE) ? tie : ties[first];
        members.get(first).addAll(members.get(second));
        members.set(second, List.of());
        documents.get(first).addAll(documents.get(second));
        documents.set(second, Set.of());
        sides.computeIfAbsent(first, k -> new HashSet<>()).addAll(sides.getOrDefault(second, Set.of()));
        sides.remove(second);
    }
}
