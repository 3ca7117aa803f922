package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.DocumentProjects.Place;

/** From names in passages to the projects of a document. */
final class ProjectNames {
    private final ProjectNaming naming;

    ProjectNames(ProjectNaming naming) {
        this.naming = naming;
    }

    /** @param known names of which others of the document are known to be short forms */
    DocumentProjects gather(Map<Place, PassageScan> scans, List<FoundName> found, List<Appositions.Pair> known) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, String> kinds = new HashMap<>();
        Map<String, Set<String>> surfaces = new HashMap<>();
        Set<String> works = new HashSet<>();
        for (FoundName name : found) {
            String proper = naming.proper(name.candidate().name());
            names.add(proper);
            surfaces.computeIfAbsent(proper, k -> new TreeSet<>())
                    .add(name.candidate().name());
            if (endsInWork(scans.get(name.place()), name.candidate(), proper)) {
                works.add(proper);
            }
            kinds.merge(proper, name.candidate().kind(), (a, b) -> a.isEmpty() ? b : a);
        }
        NameClusters clusters = new NameClusters(names, works, naming);
        Appositions appositions = new Appositions(scans, found, naming);
        known.forEach(pair -> clusters.join(pair.name(), pair.other()));
        appositions.pairs().forEach(pair -> clusters.join(pair.name(), pair.other()));
        Map<String, String> canonical = new LinkedHashMap<>();
        List<DocumentProject> projects = new ArrayList<>();
        for (List<String> cluster : clusters.clusters(names)) {
            String name = canonicalOf(cluster, appositions.descriptions());
            cluster.forEach(member -> canonical.put(member, name));
            projects.add(project(name, cluster, kinds, surfaces));
        }
        return new DocumentProjects(
                withParents(projects, appositions.parents(), canonical), mentions(scans, found, canonical));
    }

    /** Whether a name without its 项目 or 工程 ends in a work done to something: 改造, 除险加固. */
    private static boolean endsInWork(@Nullable PassageScan scan, NameCandidate candidate, String proper) {
        if (scan == null || !candidate.span().of(scan.text()).startsWith(proper)) {
            return candidate.ending() == NameCandidate.Ending.ACTION;
        }
        NameTokens tokens = scan.tokens();
        int last = tokens.indexAt(candidate.span().start() + proper.length() - 1);
        return tokens.get(last).is(NameWord.Role.ACTION);
    }

    /** The fullest form that names the whole, or the fullest at all. */
    private String canonicalOf(Collection<String> cluster, Set<String> descriptions) {
        Comparator<String> fullest = Comparator.comparing((String name) -> !descriptions.contains(name))
                .thenComparing(name -> isWhole(name, cluster))
                .thenComparing(String::length)
                .thenComparing(Comparator.reverseOrder());
        return cluster.stream().max(fullest).orElseThrow();
    }

    private boolean isWhole(String name, Collection<String> cluster) {
        return cluster.stream()
                .noneMatch(other -> name.length() > other.length()
                        && name.startsWith(other)
                        && !naming.phase(name.substring(other.length())).isEmpty());
    }

    private static DocumentProject project(
            String name, List<String> cluster, Map<String, String> kinds, Map<String, Set<String>> surfaces) {
        Set<String> aliases = new TreeSet<>(cluster);
        cluster.forEach(member -> aliases.addAll(surfaces.getOrDefault(member, Set.of())));
        aliases.remove(name);
        String kind = cluster.stream()
                .map(member -> kinds.getOrDefault(member, ""))
                .filter(k -> !k.isEmpty())
                .findFirst()
                .orElse("");
        return new DocumentProject(name, List.copyOf(aliases), "", kind);
    }

    private static List<DocumentProject> withParents(
            List<DocumentProject> projects, Map<String, String> parents, Map<String, String> canonical) {
        Map<String, String> byCanonical = new HashMap<>();
        parents.forEach((child, parent) ->
                byCanonical.put(canonical.getOrDefault(child, child), canonical.getOrDefault(parent, parent)));
        return projects.stream()
                .map(project -> {
                    String parent = byCanonical.getOrDefault(project.name(), "");
                    return parent.equals(project.name())
                            ? project
                            : new DocumentProject(project.name(), project.aliases(), parent, project.kind());
                })
                .toList();
    }

    private Map<Place, List<ProjectMention>> mentions(
            Map<Place, PassageScan> scans, List<FoundName> found, Map<String, String> canonical) {
        Set<String> programmes = programmes(scans, found, canonical);
        Map<Place, List<ProjectMention>> mentions = new LinkedHashMap<>();
        for (FoundName name : found) {
            String proper = naming.proper(name.candidate().name());
            PassageScan scan = scans.get(name.place());
            Span span = name.candidate().span();
            mentions.computeIfAbsent(name.place(), k -> new ArrayList<>())
                    .add(new ProjectMention(
                            span,
                            scan == null ? name.candidate().name() : span.of(scan.text()),
                            canonical.getOrDefault(proper, proper),
                            name.candidate().namesOne(),
                            programmes.contains(canonical.getOrDefault(proper, proper)),
                            scan == null ? new NamedThing(proper, "") : NamedThing.of(scan.tokens(), span),
                            name.rule(),
                            name.confidence()));
        }
        mentions.values().forEach(list -> list.sort(Comparator.comparing(ProjectMention::span)));
        return mentions;
    }

    /** The projects that a document calls by the name of a programme alone. */
    private Set<String> programmes(
            Map<Place, PassageScan> scans, List<FoundName> found, Map<String, String> canonical) {
        Set<String> programmes = new HashSet<>();
        for (FoundName name : found) {
            PassageScan scan = scans.get(name.place());
            NameToken first =
                    scan == null ? null : scan.tokens().at(name.candidate().first());
            if (first != null && first.is(NameWord.Role.PROGRAMME)) {
                String proper = naming.proper(name.candidate().name());
                programmes.add(canonical.getOrDefault(proper, proper));
            }
        }
        return programmes;
    }
}
