package org.taizhang.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives projects their parents, and lets the statistician's word on name, kind and parent stand over what the documents say. */
final class ProjectVerdicts {
    private final Decisions word;
    private final Parents parents;
    private final Map<Integer, LinkedProject> projects;
    private final Map<Integer, Integer> parentOf;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, String> kinds = new HashMap<>();

    ProjectVerdicts(Decisions word, Parents parents, Map<Integer, LinkedProject> projects) {
        this.word = word;
        this.parents = parents;
        this.projects = projects;
        this.parentOf = parents.find();
    }

    Map<Integer, LinkedProject> apply() {
        word.all().forEach(this::apply);
        Map<Integer, LinkedProject> judged = new HashMap<>();
        projects.forEach((anchor, project) -> judged.put(
                anchor,
                new LinkedProject(
                        project.id(),
                        names.getOrDefault(anchor, project.name()),
                        idOf(parentOf.get(anchor)),
                        kinds.getOrDefault(anchor, project.kind()),
                        project.owner(),
                        project.regionCode(),
                        project.names(),
                        project.earlierIds())));
        return judged;
    }

    private String idOf(@Nullable Integer anchor) {
        LinkedProject project = anchor == null ? null : projects.get(anchor);
        return project == null ? "" : project.id();
    }

    private void apply(ProjectDecision decision) {
        switch (decision.decision()) {
            case NAME -> word.anchors(decision).forEach(anchor -> names.put(anchor, decision.canonical()));
            case KIND -> word.anchors(decision).forEach(anchor -> judgeKind(decision, anchor));
            case PARENT -> word.anchors(decision).forEach(anchor -> adopt(decision, anchor));
            case SAME, DIFFERENT -> {}
        }
    }

    private void judgeKind(ProjectDecision decision, int anchor) {
        kinds.put(anchor, decision.kind());
        LinkedProject project = projects.get(anchor);
        if (project != null && !project.kind().isEmpty() && !project.kind().equals(decision.kind())) {
            word.contradiction(decision, "its names say " + project.kind() + ", not " + decision.kind());
        }
    }

    private void adopt(ProjectDecision decision, int child) {
        parentOf.remove(child);
        if (decision.parent().isBlank()) {
            return;
        }
        Integer parent = parents.named(decision.parent(), child);
        if (parent == null) {
            word.contradiction(decision, "no single project in reach bears the parent's name " + decision.parent());
        } else if (Parents.reaches(parentOf, parent, child)) {
            word.contradiction(decision, "the parent is itself a part of it");
        } else {
            parentOf.put(child, parent);
        }
    }
}
