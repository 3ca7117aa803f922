package org.taizhang.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes a project of each cluster: its id, canonical name, kind and region. Parents come later, when all projects are known. */
final class ProjectBuilder {
    private final Clusters clusters;
    private final Places places;
    private final NameKeys naming;
    private final Set<String> taken = new HashSet<>();

    ProjectBuilder(Clusters clusters, Places places, NameKeys naming) {
        this.clusters = clusters;
        this.places = places;
        this.naming = naming;
    }

    /** The projects by anchor of their cluster. */
    Map<Integer, LinkedProject> build() {
        Map<Integer, LinkedProject> projects = new HashMap<>();
        clusters.anchors().forEach(anchor -> projects.put(anchor, project(anchor)));
        return projects;
    }

    private LinkedProject project(int anchor) {
        List<ProjectSighting> sightings =
                clusters.membersOf(anchor).stream().map(clusters::sighting).toList();
        TreeSet<String> names = new TreeSet<>();
        sightings.forEach(sighting -> {
            names.add(sighting.name());
            names.addAll(sighting.aliases());
        });
        return new LinkedProject(
                id(clusters.sighting(anchor)),
                fullest(sightings),
                "",
                most(sightings, ProjectSighting::kind),
                region(sightings),
                List.copyOf(names));
    }

    /**
     * The oldest sighting names the project for good: documents of later days change nothing in its id. Two projects of one name in one
     * city are told apart by what else the oldest sightings differ in.
     */
    private String id(ProjectSighting oldest) {
        String base = naming.key(oldest.name()) + "|" + places.city(oldest.regionCode());
        List<String> anchors = List.of(
                base, base + "|" + oldest.regionCode(), base + "|" + oldest.regionCode() + "|" + oldest.document());
        String anchor = anchors.stream().filter(taken::add).findFirst().orElse(base + "|" + taken.size());
        return "p" + hash(anchor);
    }

    private String fullest(List<ProjectSighting> sightings) {
        return sightings.stream()
                .map(sighting -> naming.proper(sighting.name()))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** What most sightings say, not counting those that say nothing. */
    private static String most(List<ProjectSighting> sightings, Function<ProjectSighting, String> said) {
        Map<String, Integer> votes = new TreeMap<>();
        sightings.stream()
                .map(said)
                .filter(word -> !word.isBlank())
                .forEach(word -> votes.merge(word, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String region(List<ProjectSighting> sightings) {
        String region = "";
        for (ProjectSighting sighting : sightings) {
            region = places.compatible(region, sighting.regionCode())
                    ? places.smaller(region, sighting.regionCode())
                    : places.holding(region, sighting.regionCode());
        }
        return region;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
