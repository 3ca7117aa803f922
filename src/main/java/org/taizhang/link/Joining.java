package org.taizhang.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins profiles along their edges, the surest first. A name or place that tells less is joined to the one project that it can mean; where
 * it can mean two, it stays alone. Works that cross counties are joined all the same by a name of their city.
 */
final class Joining {
    static final double SURE_ENOUGH = 0.7;
    /** Another project is in question where as much speaks for it, or hardly less. */
    private static final double AS_SURE = 0.08;

    private static final int MOST_ROUNDS = 8;

    private final Clusters clusters;
    private final Evidence evidence;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Integer, List<Edge>> vague = new HashMap<>();

    /** @param all the surest first */
    Joining(Clusters clusters, Evidence evidence, List<Edge> all) {
        this.clusters = clusters;
        this.evidence = evidence;
        all.stream().filter(edge -> edge.score() >= SURE_ENOUGH).forEach(edges::add);
        edges.stream()
                .filter(edge -> edge.vaguer() >= 0)
                .forEach(edge -> vague.computeIfAbsent(edge.vaguer(), k -> new ArrayList<>())
                        .add(edge));
    }

    void run() {
        List<Edge> open = edges;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Edge> left = new ArrayList<>();
            for (Edge edge : open) {
                if (isAmbiguous(edge) || !clusters.join(edge)) {
                    left.add(edge);
                }
            }
            if (left.size() == open.size()) {
                return;
            }
            open = left;
        }
    }

    private boolean isAmbiguous(Edge edge) {
        if (edge.vaguer() < 0 || isFarWork(edge)) {
            return false;
        }
        Set<Integer> meant = new HashSet<>();
        int own = clusters.anchor(edge.vaguer());
        for (Edge rival : vague.getOrDefault(edge.vaguer(), List.of())) {
            int cluster = clusters.anchor(rival.otherThan(edge.vaguer()));
            if (rival.score() >= edge.score() - AS_SURE
                    && cluster != own
                    && !clusters.decidedApart(rival.one(), rival.other())) {
                meant.add(cluster);
            }
        }
        return meant.size() > 1;
    }

    /** A road that the city's paper and those of its counties call by one name. */
    private boolean isFarWork(Edge edge) {
        RegionRelation region = edge.grounds().region();
        return (region == RegionRelation.HOLDS || region == RegionRelation.LIES_IN)
                && edge.methodName().equals("name")
                && evidence.isFar(clusters.profile(edge.one()));
    }
}
