package org.taizhang.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.taizhang.link.Edge.Grounds;
import org.taizhang.link.Edge.Size;

/** What the linker did not follow: the next best project of each name, and the pairs of which it is not sure. */
final class RunnersUp {
    /** Joined, but on evidence that somebody should look at. */
    private static final double THIN = 0.8;

    private static final RunnerUp NONE = new RunnerUp("", 0);

    /** The next best project; empty where none is in question. */
    record RunnerUp(String id, double score) {}

    private final Clusters clusters;
    private final List<Edge> edges;
    private final Map<Integer, Edge> next = new HashMap<>();

    /** @param edges the surest first */
    RunnersUp(Clusters clusters, List<Edge> edges) {
        this.clusters = clusters;
        this.edges = edges;
        for (Edge edge : this.edges) {
            if (clusters.anchor(edge.one()) != clusters.anchor(edge.other())) {
                next.putIfAbsent(edge.one(), edge);
                next.putIfAbsent(edge.other(), edge);
            }
        }
    }

    RunnerUp of(int profile, Map<Integer, LinkedProject> projects) {
        Edge edge = next.get(profile);
        return edge == null ? NONE : new RunnerUp(idOf(edge.otherThan(profile), projects), edge.score());
    }

    private String idOf(int profile, Map<Integer, LinkedProject> projects) {
        return Objects.requireNonNull(projects.get(clusters.anchor(profile)), "every cluster is a project")
                .id();
    }

    /** The doubtful pairs, the likeliest first; of two projects that many names tie only the likeliest. */
    List<LinkDoubt> doubts(Map<Integer, LinkedProject> projects) {
        List<LinkDoubt> doubts = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Edge edge : edges) {
            int one = clusters.anchor(edge.one());
            int other = clusters.anchor(edge.other());
            boolean joined = one == other;
            boolean decided = clusters.decidedApart(edge.one(), edge.other())
                    || clusters.tie(edge.one()).method().equals("decision") && joined;
            String pair =
                    joined ? "joined " + one + " " + names(edge) : Math.min(one, other) + " " + Math.max(one, other);
            if (!decided && (!joined || isThin(edge)) && told.add(pair)) {
                doubts.add(doubt(edge, projects));
            }
        }
        return doubts;
    }

    /** Joined by this edge, which is a thin one. */
    private boolean isThin(Edge edge) {
        Clusters.Tie one = clusters.tie(edge.one());
        Clusters.Tie other = clusters.tie(edge.other());
        return edge.score() < THIN
                && (one.score() == edge.score() && one.method().equals(edge.methodName())
                        || other.score() == edge.score() && other.method().equals(edge.methodName()));
    }

    private String names(Edge edge) {
        return clusters.profile(edge.one()).name() + " "
                + clusters.profile(edge.other()).name();
    }

    private LinkDoubt doubt(Edge edge, Map<Integer, LinkedProject> projects) {
        Profile one = clusters.profile(edge.one());
        Profile other = clusters.profile(edge.other());
        Set<String> documents = new HashSet<>(clusters.documentsOf(clusters.anchor(edge.one())));
        documents.addAll(clusters.documentsOf(clusters.anchor(edge.other())));
        return new LinkDoubt(
                one.name(),
                one.region(),
                idOf(edge.one(), projects),
                other.name(),
                other.region(),
                idOf(edge.other(), projects),
                edge.score(),
                edge.methodName(),
                evidence(edge.grounds()),
                documents.size());
    }

    private static String evidence(Grounds grounds) {
        List<String> told = new ArrayList<>();
        told.add(
                switch (grounds.region()) {
                    case EQUAL -> "one region";
                    case HOLDS, LIES_IN -> "one region holds the other";
                    case UNKNOWN -> "a region is not known";
                    case ONE_CITY -> "two counties of one city";
                    case FAR -> "two cities";
                });
        if (grounds.size() != Size.UNKNOWN) {
            told.add(grounds.size() == Size.EQUAL ? "an equal size" : "unequal sizes");
        }
        if (grounds.owner() != Size.UNKNOWN) {
            told.add(grounds.owner() == Size.EQUAL ? "one owner" : "two owners");
        }
        if (grounds.yearsApart() > 0) {
            told.add(grounds.yearsApart() + " years between their reports");
        }
        return String.join(", ", told);
    }
}
