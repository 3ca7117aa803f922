package org.taizhang.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.taizhang.document.Issue;
import org.taizhang.link.name.NameComparison;
import org.taizhang.link.name.NameParser;

/**
 * Clusters the projects of all documents into projects of the archive: by the structure of their names, the other names that documents
 * use, regions, stated sizes, owners and time. A pure function of its input as a set: the order of sightings and decisions changes nothing.
 */
public final class ProjectLinker {
    private static final Comparator<ProjectSighting> OLDEST_FIRST = Comparator.comparing(
                    (ProjectSighting sighting) -> sighting.issueDate() == null ? LocalDate.MAX : sighting.issueDate())
            .thenComparing(ProjectSighting::document)
            .thenComparing(ProjectSighting::name)
            .thenComparing(ProjectSighting::toString);

    private final NameParser parser;
    private final NameComparison comparison;

    public ProjectLinker(NameParser parser, NameComparison comparison) {
        this.parser = parser;
        this.comparison = comparison;
    }

    /**
     * Which projects the archive knows, and which of them each sighting means.
     *
     * @param sightings in any order
     * @param decisions the statistician's word, in any order
     * @param tree the hierarchy of regions in force
     */
    public LinkResult link(List<ProjectSighting> sightings, List<ProjectDecision> decisions, RegionTree tree) {
        List<ProjectSighting> sorted = distinct(sightings);
        Places places = new Places(tree);
        Profiles reading = new Profiles(parser, tree, places);
        List<Profile> profiles = reading.of(sorted, decided(decisions));
        Clusters clusters = new Clusters(profiles, sorted);
        Evidence evidence = new Evidence(
                comparison,
                places,
                parser.structure().farWorks(),
                parser.structure().throughWorks());
        Decisions word = new Decisions(decisions, clusters, places, parser);
        word.keepApart();
        word.joinSame();
        Edges finder = new Edges(profiles, evidence, places);
        List<Edge> edges = new ArrayList<>(finder.find(sorted, reading::structure));
        edges.sort(Edge::surestFirst);
        new Joining(clusters, evidence, edges).run();
        word.reportOverruled(edges);
        Map<Integer, LinkedProject> projects = new ProjectBuilder(clusters, places, parser, reading).build();
        Parents parents = new Parents(clusters, places, comparison, reading, finder.wholes(), projects);
        Map<Integer, LinkedProject> judged = new ProjectVerdicts(word, parents, projects).apply();
        return result(clusters, reading, judged, new RunnersUp(clusters, edges), word.issues());
    }

    /** Names about which something is decided: another spelling of one of them is told apart from it. */
    private static Set<String> decided(List<ProjectDecision> decisions) {
        Set<String> names = new HashSet<>();
        decisions.forEach(decision -> {
            names.add(decision.name());
            names.add(decision.otherName());
        });
        return names;
    }

    private static List<ProjectSighting> distinct(List<ProjectSighting> sightings) {
        List<ProjectSighting> sorted = new ArrayList<>(sightings);
        sorted.sort(OLDEST_FIRST);
        List<ProjectSighting> distinct = new ArrayList<>(sorted.size());
        for (ProjectSighting sighting : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(sighting)) {
                distinct.add(sighting);
            }
        }
        return distinct;
    }

    private LinkResult result(
            Clusters clusters,
            Profiles reading,
            Map<Integer, LinkedProject> projects,
            RunnersUp runnersUp,
            List<Issue> issues) {
        List<ProjectLink> links = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            String id = Objects.requireNonNull(projects.get(clusters.anchor(i)), "every cluster is a project")
                    .id();
            Clusters.Tie tie = clusters.tie(i);
            RunnersUp.RunnerUp next = runnersUp.of(i, projects);
            String ownerOfName = reading.fullOwner(clusters.profile(i));
            for (int sighting : clusters.profile(i).sightings()) {
                ProjectSighting told = clusters.sighting(sighting);
                links.add(new ProjectLink(
                        told.document(),
                        told.name(),
                        parser.proper(told.name()),
                        told.owner().isBlank() ? ownerOfName : told.owner(),
                        id,
                        tie.method(),
                        tie.score(),
                        next.id(),
                        next.score()));
            }
        }
        links.sort(Comparator.comparing(ProjectLink::document)
                .thenComparing(ProjectLink::localName)
                .thenComparing(ProjectLink::projectId));
        List<LinkedProject> byId = new ArrayList<>(projects.values());
        byId.sort(Comparator.comparing(LinkedProject::id));
        return new LinkResult(byId, links, runnersUp.doubts(projects), issues);
    }
}
