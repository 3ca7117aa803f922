package org.taizhang.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.link.name.NameComparison;

/**
 * Profiles, numbered from the one with the oldest sighting, gathered into projects. Two clusters are joined where neither the statistician,
 * nor a document, nor something in their names keeps them apart: what one document calls by two unlike names are two projects, unless one
 * only describes the other (某县的环线公路).
 */
final class Clusters {
    /** What first tied a profile to another. */
    record Tie(String method, double score) {}

    /** Names so much alike are one project even where one document uses both. */
    private static final double ALIKE = 0.9;

    private final List<Profile> profiles;
    private final List<ProjectSighting> sightings;
    private final int[] leader;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, Set<String>> documents = new HashMap<>();
    private final Map<Integer, Set<Integer>> sides = new HashMap<>();
    private final Tie[] ties;

    Clusters(List<Profile> profiles, List<ProjectSighting> sightings) {
        this.profiles = profiles;
        this.sightings = sightings;
        leader = new int[profiles.size()];
        ties = new Tie[profiles.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            ties[i] = new Tie(profiles.get(i).sightings().length > 1 ? "name" : "single", 1);
        }
    }

    /** The profile with the oldest sighting of the profile's cluster. */
    int anchor(int profile) {
        int at = profile;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    List<Integer> membersOf(int anchor) {
        return members.getOrDefault(anchor, List.of(anchor));
    }

    /** The oldest profile of each cluster, oldest first. */
    List<Integer> anchors() {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] == i) {
                anchors.add(i);
            }
        }
        return anchors;
    }

    Tie tie(int profile) {
        return ties[profile];
    }

    Profile profile(int index) {
        return profiles.get(index);
    }

    ProjectSighting sighting(int index) {
        return sightings.get(index);
    }

    int size() {
        return profiles.size();
    }

    /** The documents that use one of the cluster's names. */
    Set<String> documentsOf(int anchor) {
        Set<String> known = documents.get(anchor);
        return known == null ? own(anchor) : known;
    }

    private Set<String> own(int profile) {
        Set<String> own = new HashSet<>();
        for (int sighting : profiles.get(profile).sightings()) {
            own.add(sightings.get(sighting).document());
        }
        return own;
    }

    /** Puts a profile on one side of a decision that two names mean two projects: {@code side} on one, its negative on the other. */
    void keepApart(int profile, int side) {
        sides.computeIfAbsent(anchor(profile), k -> new HashSet<>()).add(side);
    }

    /** Whether a decision keeps two profiles apart. */
    boolean decidedApart(int one, int other) {
        return opposed(anchor(one), anchor(other));
    }

    /** Joins the clusters of two profiles, unless something keeps them apart. */
    boolean join(Edge edge) {
        int one = anchor(edge.one());
        int other = anchor(edge.other());
        if (one != other && mayJoin(one, other, edge)) {
            merge(one, other);
            tie(edge.one(), edge);
            tie(edge.other(), edge);
        }
        return anchor(one) == anchor(other);
    }

    private void tie(int profile, Edge edge) {
        if (ties[profile].score() == 1 && !ties[profile].method().equals("decision")) {
            ties[profile] = new Tie(edge.methodName(), edge.score());
        }
    }

    /** Joins two clusters by the statistician's word, whatever the documents say. */
    boolean force(int one, int other) {
        int first = anchor(one);
        int second = anchor(other);
        if (first != second) {
            if (opposed(first, second)) {
                return false;
            }
            merge(first, second);
        }
        ties[one] = new Tie("decision", 1);
        ties[other] = new Tie("decision", 1);
        return true;
    }

    private boolean mayJoin(int one, int other, Edge edge) {
        return !opposed(one, other)
                && (edge.score() >= ALIKE
                        || edge.isDescription()
                        || Collections.disjoint(documentsOf(one), documentsOf(other)))
                && !contradict(one, other);
    }

    private boolean opposed(int first, int second) {
        Set<Integer> others = sides.getOrDefault(second, Set.of());
        return sides.getOrDefault(first, Set.of()).stream().anyMatch(side -> others.contains(-side));
    }

    /** Whether any name of one cluster keeps it from any of the other: a phase, a number, an owner. */
    private boolean contradict(int one, int other) {
        for (int member : membersOf(one)) {
            for (int against : membersOf(other)) {
                if (NameComparison.contradict(
                        profiles.get(member).structure(), profiles.get(against).structure())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void merge(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        List<Integer> joined = new ArrayList<>(membersOf(first));
        joined.addAll(membersOf(second));
        Set<String> larger =
                documentsOf(first).size() >= documentsOf(second).size() ? documentsOf(first) : documentsOf(second);
        larger.addAll(documentsOf(first));
        larger.addAll(documentsOf(second));
        leader[second] = first;
        members.put(first, joined);
        members.remove(second);
        documents.put(first, larger);
        documents.remove(second);
        Set<Integer> both = new HashSet<>(sides.getOrDefault(first, Set.of()));
        both.addAll(sides.getOrDefault(second, Set.of()));
        sides.remove(second);
        if (!both.isEmpty()) {
            sides.put(first, both);
        }
    }
}
