package org.taizhang.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taizhang.mention.ProjectNaming;

/** Clusters the projects of all documents into projects of the archive. A pure function of its input as a set. */
public final class ProjectLinker {
    private static final Comparator<ProjectSighting> OLDEST_FIRST = Comparator.comparing(
                    (ProjectSighting sighting) -> sighting.issueDate() == null ? LocalDate.MAX : sighting.issueDate())
            .thenComparing(ProjectSighting::document)
            .thenComparing(ProjectSighting::name);

    private final ProjectNaming naming;

    public ProjectLinker(ProjectNaming naming) {
        this.naming = naming;
    }

    /**
     * @param sightings in any order
     * @param decisions the statistician's word, in any order
     * @param regions the hierarchy in force
     */
    public LinkResult link(List<ProjectSighting> sightings, List<ProjectDecision> decisions, RegionTree regions) {
        Map<String, List<ProjectSighting>> byName = new TreeMap<>();
        for (ProjectSighting sighting : sightings.stream().sorted(OLDEST_FIRST).toList()) {
            String key = naming.key(sighting.name()) + "|" + city(sighting.regionCode(), regions);
            byName.computeIfAbsent(key, k -> new ArrayList<>()).add(sighting);
        }
        List<LinkedProject> projects = new ArrayList<>();
        List<ProjectLink> links = new ArrayList<>();
        byName.forEach((key, cluster) -> {
            LinkedProject project = project(key, cluster);
            projects.add(project);
            String method = cluster.size() == 1 ? "single" : "name";
            cluster.forEach(sighting ->
                    links.add(new ProjectLink(sighting.document(), sighting.name(), project.id(), method, 1)));
        });
        projects.sort(Comparator.comparing(LinkedProject::id));
        links.sort(Comparator.comparing(ProjectLink::document).thenComparing(ProjectLink::localName));
        return new LinkResult(projects, links, List.of());
    }

    private LinkedProject project(String key, List<ProjectSighting> cluster) {
        TreeSet<String> names = new TreeSet<>();
        cluster.forEach(sighting -> {
            names.add(sighting.name());
            names.addAll(sighting.aliases());
        });
        String name = cluster.stream()
                .map(ProjectSighting::name)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        ProjectSighting first = cluster.get(0);
        return new LinkedProject(
                "p" + hash(key), naming.proper(name), "", first.kind(), first.regionCode(), List.copyOf(names));
    }

    private static String city(String code, RegionTree regions) {
        String here = code;
        for (String above = regions.parentOf(here);
                above != null && !here.endsWith("00");
                above = regions.parentOf(here)) {
            here = above;
        }
        return here;
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
