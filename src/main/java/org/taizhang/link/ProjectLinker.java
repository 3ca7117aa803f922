package org.taizhang.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.document.Issue;
import org.taizhang.mention.ProjectNaming;

/**
 * Clusters the projects of all documents into projects of the archive: by name, customary short form, alias and owner, where the regions
 * allow it. A pure function of its input as a set: the order of sightings and decisions changes nothing.
 */
public final class ProjectLinker {
    private static final Comparator<ProjectSighting> OLDEST_FIRST = Comparator.comparing(
                    (ProjectSighting sighting) -> sighting.issueDate() == null ? LocalDate.MAX : sighting.issueDate())
            .thenComparing(ProjectSighting::document)
            .thenComparing(ProjectSighting::name)
            .thenComparing(ProjectSighting::toString);

    private final ProjectNaming naming;

    public ProjectLinker(ProjectNaming naming) {
        this.naming = naming;
    }

    /**
     * Which projects the archive knows, and which of them each sighting means.
     *
     * @param sightings in any order
     * @param decisions the statistician's word, in any order
     * @param tree the hierarchy of regions in force
     */
    public LinkResult link(List<ProjectSighting> sightings, List<ProjectDecision> decisions, RegionTree tree) {
        List<ProjectSighting> sorted =
                Set.copyOf(sightings).stream().sorted(OLDEST_FIRST).toList();
        Places places = new Places(tree);
        NameKeys keys = new NameKeys(naming);
        Clusters clusters = new Clusters(sorted);
        Decisions word = new Decisions(decisions, sorted, clusters, places, keys);
        word.keepApart();
        word.joinSame();
        joinByName(new NameBlocks(keys, sorted), new BlockJoiner(clusters, places));
        Map<Integer, LinkedProject> projects = new ProjectBuilder(clusters, places, keys).build();
        Parents parents = new Parents(clusters, places, keys, projects);
        Map<Integer, LinkedProject> judged = new ProjectVerdicts(word, parents, projects).apply();
        return result(sorted, clusters, judged, word.issues());
    }

    private static void joinByName(NameBlocks blocks, BlockJoiner joiner) {
        for (NameBlocks.Step step : NameBlocks.Step.values()) {
            blocks.by(step).values().forEach(block -> joiner.join(block, step));
        }
    }

    private static LinkResult result(
            List<ProjectSighting> sorted, Clusters clusters, Map<Integer, LinkedProject> projects, List<Issue> issues) {
        List<ProjectLink> links = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Clusters.Tie tie = clusters.tie(i);
            LinkedProject project = projects.get(clusters.anchor(i));
            if (project != null) {
                links.add(new ProjectLink(
                        sorted.get(i).document(), sorted.get(i).name(), project.id(), tie.method(), tie.score()));
            }
        }
        links.sort(Comparator.comparing(ProjectLink::document).thenComparing(ProjectLink::localName));
        List<LinkedProject> byId = new ArrayList<>(projects.values());
        byId.sort(Comparator.comparing(LinkedProject::id));
        return new LinkResult(byId, links, issues);
    }
}
