package org.taizhang.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells how far a fact can be trusted: the rules that decided it, its metric or stage, how often and how surely the document names its
 * project, and among how many projects it had to be told apart.
 */
final class Grounds {
    private static final int FEW = 5;
    private static final int OFTEN = 3;

    /** How often a project is named in the document, and how surely at its best. */
    private record Naming(int times, double surest) {
        Naming and(Mention mention) {
            return new Naming(times + 1, Math.max(surest, mention.confidence()));
        }
    }

    private final Map<String, Naming> namings = new HashMap<>();
    private final String crowd;

    Grounds(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PROJECT) {
                namings.merge(
                        mention.name(), new Naming(1, mention.confidence()), (naming, first) -> naming.and(mention));
            }
        }
        int projects = namings.size();
        crowd = "projects:" + (projects == 0 ? "none" : projects == 1 ? "one" : projects <= FEW ? "few" : "many");
    }

    List<String> of(Measurement figure) {
        return of(figure.rule(), figure.project(), "metric:" + figure.metric());
    }

    List<String> of(Milestone milestone) {
        return of(milestone.rule(), milestone.project(), "stage:" + milestone.stage());
    }

    private List<String> of(String rules, String project, String what) {
        List<String> grounds = new ArrayList<>(List.of(rules.split("\\+")));
        grounds.add(what);
        grounds.add(crowd);
        if (!project.isEmpty()) {
            Naming naming = namings.getOrDefault(project, new Naming(0, 0));
            grounds.add("named:" + times(naming.times()));
            grounds.add("name:" + Math.floor(naming.surest() * 10) / 10);
        }
        return grounds;
    }

    private static String times(int times) {
        return times >= OFTEN ? "often" : times == 2 ? "twice" : times == 1 ? "once" : "never";
    }
}
