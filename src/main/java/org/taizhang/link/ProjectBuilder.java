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
import org.taizhang.link.name.NameParser;

/** Makes a project of each cluster: its id, canonical name, kind and region. Parents come later, when all projects are known. */
final class ProjectBuilder {
    private final Clusters clusters;
    private final Places places;
    private final NameParser parser;
    private final Profiles reading;
    private final Set<String> taken = new HashSet<>();

    ProjectBuilder(Clusters clusters, Places places, NameParser parser, Profiles reading) {
        this.clusters = clusters;
        this.places = places;
        this.parser = parser;
        this.reading = reading;
    }

    /** The projects by anchor of their cluster. */
    Map<Integer, LinkedProject> build() {
        Map<Integer, LinkedProject> projects = new HashMap<>();
        clusters.anchors().forEach(anchor -> projects.put(anchor, project(anchor)));
        return projects;
    }

    private LinkedProject project(int anchor) {
        List<Profile> profiles =
                clusters.membersOf(anchor).stream().map(clusters::profile).toList();
        TreeSet<String> own = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> ids = new TreeSet<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Integer> owners = new TreeMap<>();
        for (Profile profile : profiles) {
            ids.add(hash(base(profile)));
            vote(kinds, profile.structure().kind(), profile);
            for (int index : profile.sightings()) {
                ProjectSighting sighting = clusters.sighting(index);
                own.add(sighting.name());
                names.addAll(sighting.aliases());
                vote(owners, sighting.owner(), 1);
            }
            vote(owners, reading.fullOwner(profile), profile.sightings().length);
        }
        String id = id(clusters.profile(anchor));
        ids.remove(id);
        names.addAll(own);
        return new LinkedProject(
                id,
                fullest(own),
                "",
                most(kinds),
                most(owners),
                region(profiles),
                List.copyOf(names),
                List.copyOf(ids));
    }

    private static void vote(Map<String, Integer> votes, String said, Profile profile) {
        vote(votes, said, profile.sightings().length);
    }

    private static void vote(Map<String, Integer> votes, String said, int weight) {
        if (!said.isBlank()) {
            votes.merge(said, weight, Integer::sum);
        }
    }

    /** What a project is known by: the structure of a name, which spellings, tails and the owner's legal form do not change, and the city. */
    private String base(Profile profile) {
        return profile.structure().whole() + "|" + places.city(profile.region());
    }

    /**
     * The oldest sighting names the project for good: documents of later days change nothing in its id, however much fuller the name is
     * that they give. Two projects of one name in one city are told apart by what else their oldest sightings differ in.
     */
    private String id(Profile oldest) {
        ProjectSighting sighting = clusters.sighting(oldest.oldest());
        String base = base(oldest);
        return List.of(
                        base,
                        base + "|" + oldest.region(),
                        base + "|" + oldest.region() + "|" + sighting.document(),
                        base + "|" + oldest.region() + "|" + sighting.document() + "|" + sighting.name())
                .stream()
                .map(ProjectBuilder::hash)
                .filter(taken::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "two projects of document " + sighting.document() + " are called " + sighting.name()));
    }

    private String fullest(Set<String> names) {
        return names.stream()
                .map(parser::proper)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static String most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /**
     * The smallest region that all agree with, or that holds what they give; of two cities the one that more documents give: a paper that
     * reprints from another city may leave it out.
     */
    private String region(List<Profile> profiles) {
        Map<String, Integer> cities = new TreeMap<>();
        profiles.forEach(profile -> vote(cities, places.city(profile.region()), profile));
        String city = most(cities);
        String region = "";
        for (Profile profile : profiles) {
            String here = profile.region();
            if (places.compatible(region, here)) {
                region = places.smaller(region, here);
            } else if (places.city(here).equals(city)) {
                region = places.city(region).equals(city) ? places.holding(region, here) : here;
            }
        }
        return region;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "p" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
