package org.taizhang.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.taizhang.document.Issue;
import org.taizhang.link.ProjectDecision.Decision;
import org.taizhang.link.name.NameComparison;
import org.taizhang.link.name.NameParser;

/** Brings the statistician's decisions to the profiles that they are about, and tells where they meet none or contradict the evidence. */
final class Decisions {
    /** So much evidence for one project contradicts who says that they are two. */
    private static final double CLEAR = 0.9;

    private final List<ProjectDecision> decisions;
    private final Clusters clusters;
    private final Places places;
    private final NameParser parser;
    private final Map<String, TreeSet<Integer>> byName = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    Decisions(List<ProjectDecision> decisions, Clusters clusters, Places places, NameParser parser) {
        this.decisions = decisions.stream()
                .distinct()
                .sorted(Comparator.comparing(ProjectDecision::toString))
                .toList();
        this.clusters = clusters;
        this.places = places;
        this.parser = parser;
        for (int i = 0; i < clusters.size() && !decisions.isEmpty(); i++) {
            index(i);
        }
    }

    private void index(int profile) {
        TreeSet<String> names = new TreeSet<>();
        for (int sighting : clusters.profile(profile).sightings()) {
            names.add(clusters.sighting(sighting).name());
            names.addAll(clusters.sighting(sighting).aliases());
        }
        for (String name : names) {
            byName.computeIfAbsent(name, k -> new TreeSet<>()).add(profile);
            byName.computeIfAbsent(key(name), k -> new TreeSet<>()).add(profile);
        }
    }

    private String key(String name) {
        return "key " + parser.key(name);
    }

    List<Issue> issues() {
        return issues;
    }

    List<ProjectDecision> all() {
        return decisions;
    }

    /** Keeps apart what is decided to be different; before anything is joined. */
    void keepApart() {
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).decision() == Decision.DIFFERENT) {
                keepApart(decisions.get(i), i + 1);
            }
        }
    }

    private void keepApart(ProjectDecision decision, int side) {
        Collection<Integer> one = profiles(decision, decision.name(), decision.region());
        Collection<Integer> other = profiles(decision, decision.otherName(), decision.regionOfOther());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        for (int profile : one) {
            if (other.contains(profile)) {
                int sighting = clusters.profile(profile).oldest();
                contradiction(
                        decision,
                        "document " + clusters.sighting(sighting).document() + " uses both names for one project");
            } else {
                clusters.keepApart(profile, side);
            }
        }
        other.stream().filter(profile -> !one.contains(profile)).forEach(profile -> clusters.keepApart(profile, -side));
    }

    /** Joins what is decided to be the same. */
    void joinSame() {
        for (ProjectDecision decision : decisions) {
            if (decision.decision() == Decision.SAME) {
                List<Integer> all = new ArrayList<>(profiles(decision, decision.name(), decision.region()));
                all.addAll(profiles(decision, decision.otherName(), decision.regionOfOther()));
                joinSame(decision, all);
            }
        }
    }

    private void joinSame(ProjectDecision decision, List<Integer> all) {
        TreeSet<String> against = new TreeSet<>();
        for (int profile : all) {
            Profile first = clusters.profile(all.get(0));
            Profile here = clusters.profile(profile);
            if (!places.compatible(first.region(), here.region())) {
                against.add("documents place them in " + first.region() + " and " + here.region());
            }
            if (NameComparison.contradict(first.structure(), here.structure())) {
                against.add("the names " + first.name() + " and " + here.name() + " tell of two");
            }
            if (!clusters.force(all.get(0), profile)) {
                against.add("another decision says that they are different");
            }
        }
        against.forEach(reason -> contradiction(decision, reason));
    }

    /** Tells where everything speaks for one project, and a decision makes two of it. */
    void reportOverruled(List<Edge> edges) {
        TreeSet<String> told = new TreeSet<>();
        for (Edge edge : edges) {
            if (edge.score() >= CLEAR && clusters.decidedApart(edge.one(), edge.other())) {
                told.add(clusters.profile(edge.one()).name() + " and "
                        + clusters.profile(edge.other()).name());
            }
        }
        told.forEach(names -> issues.add(new Issue(
                "decision_contradicts_evidence",
                0,
                null,
                "projects.csv keeps apart " + names + ", but names, places and figures speak for one project")));
    }

    /** The clusters that a decision about one project is about, by anchor; an issue where there are none. */
    List<Integer> anchors(ProjectDecision decision) {
        return profiles(decision, decision.name(), decision.region()).stream()
                .map(clusters::anchor)
                .distinct()
                .sorted()
                .toList();
    }

    /** The profiles of exactly this name; where there are none, those that it is another spelling of. */
    private Collection<Integer> profiles(ProjectDecision decision, String name, String region) {
        TreeSet<Integer> exact = within(region, byName.getOrDefault(name, new TreeSet<>()));
        TreeSet<Integer> found =
                exact.isEmpty() ? within(region, byName.getOrDefault(key(name), new TreeSet<>())) : exact;
        if (found.isEmpty()) {
            issues.add(new Issue(
                    "decision_without_project",
                    0,
                    null,
                    "projects.csv decides " + decision.decision() + " about " + name
                            + (region.isBlank() ? "" : " in " + region)
                            + ", but no document names it"));
        }
        return found;
    }

    private TreeSet<Integer> within(String region, Collection<Integer> profiles) {
        TreeSet<Integer> within = new TreeSet<>();
        profiles.stream()
                .filter(i -> places.within(clusters.profile(i).region(), region))
                .forEach(within::add);
        return within;
    }

    void contradiction(ProjectDecision decision, String against) {
        issues.add(new Issue(
                "decision_contradicts_evidence",
                0,
                null,
                "projects.csv decides " + decision.decision() + " about " + decision.name()
                        + (decision.otherName().isBlank() ? "" : " and " + decision.otherName()) + ", but "
                        + against));
    }
}
