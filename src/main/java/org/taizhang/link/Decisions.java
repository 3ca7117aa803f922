package org.taizhang.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.taizhang.document.Issue;

/** Brings the statistician's decisions to the sightings that they are about, and tells where they meet none or contradict the evidence. */
final class Decisions {
    private static final Clusters.Tie DECIDED = new Clusters.Tie("decision", 1);

    private final List<ProjectDecision> decisions;
    private final Clusters clusters;
    private final Places places;
    private final NameKeys naming;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    Decisions(
            List<ProjectDecision> decisions,
            List<ProjectSighting> sightings,
            Clusters clusters,
            Places places,
            NameKeys naming) {
        this.decisions = decisions.stream()
                .distinct()
                .sorted(Comparator.comparing(ProjectDecision::toString))
                .toList();
        this.clusters = clusters;
        this.places = places;
        this.naming = naming;
        for (int i = 0; i < sightings.size() && !decisions.isEmpty(); i++) {
            int index = i;
            TreeSet<String> keys = new TreeSet<>();
            keys.add(naming.key(sightings.get(i).name()));
            sightings.get(i).aliases().forEach(alias -> keys.add(naming.key(alias)));
            keys.forEach(
                    key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(index));
        }
    }

    List<Issue> issues() {
        return issues;
    }

    /** Keeps apart what is decided to be different; before anything is joined. */
    void keepApart() {
        for (int i = 0; i < decisions.size(); i++) {
            ProjectDecision decision = decisions.get(i);
            if (decision.decision() == ProjectDecision.Decision.DIFFERENT) {
                keepApart(decision, i + 1);
            }
        }
    }

    private void keepApart(ProjectDecision decision, int side) {
        List<Integer> one = sightings(decision, decision.name());
        List<Integer> other = sightings(decision, decision.otherName());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        for (int sighting : one) {
            if (other.contains(sighting)) {
                contradiction(
                        decision,
                        "document " + clusters.sighting(sighting).document() + " uses both names for one project");
            } else {
                clusters.keepApart(sighting, side);
            }
        }
        other.stream()
                .filter(sighting -> !one.contains(sighting))
                .forEach(sighting -> clusters.keepApart(sighting, -side));
    }

    /** Joins what is decided to be the same. */
    void joinSame() {
        for (ProjectDecision decision : decisions) {
            if (decision.decision() == ProjectDecision.Decision.SAME) {
                List<Integer> all = new ArrayList<>(sightings(decision, decision.name()));
                all.addAll(sightings(decision, decision.otherName()));
                joinSame(decision, all);
            }
        }
    }

    private void joinSame(ProjectDecision decision, List<Integer> all) {
        for (int sighting : all) {
            ProjectSighting first = clusters.sighting(all.get(0));
            ProjectSighting here = clusters.sighting(sighting);
            if (!places.compatible(first.regionCode(), here.regionCode())) {
                contradiction(decision, "documents place them in " + first.regionCode() + " and " + here.regionCode());
            }
            if (!clusters.force(all.get(0), sighting, DECIDED)) {
                contradiction(decision, "another decision says that they are different");
            }
        }
    }

    /** The clusters that a decision about one project is about, by anchor; an issue where there are none. */
    List<Integer> anchors(ProjectDecision decision) {
        return sightings(decision, decision.name()).stream()
                .map(clusters::anchor)
                .distinct()
                .sorted()
                .toList();
    }

    List<ProjectDecision> all() {
        return decisions;
    }

    private List<Integer> sightings(ProjectDecision decision, String name) {
        List<Integer> found = byName.getOrDefault(naming.key(name), List.of()).stream()
                .filter(i -> places.within(clusters.sighting(i).regionCode(), decision.region()))
                .toList();
        if (found.isEmpty()) {
            issues.add(new Issue(
                    "decision_without_project",
                    0,
                    null,
                    "projects.csv decides " + decision.decision() + " about " + name
                            + (decision.region().isBlank() ? "" : " in " + decision.region())
                            + ", but no document names it"));
        }
        return found;
    }

    void contradiction(ProjectDecision decision, String evidence) {
        issues.add(new Issue(
                "decision_contradicts_evidence",
                0,
                null,
                "projects.csv decides " + decision.decision() + " about " + decision.name()
                        + (decision.otherName().isBlank() ? "" : " and " + decision.otherName()) + ", but "
                        + evidence));
    }
}
