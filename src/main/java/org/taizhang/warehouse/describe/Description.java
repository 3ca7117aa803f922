package org.taizhang.warehouse.describe;

import java.util.List;

/**
 * What a release says of itself.
 *
 * @param release its name
 * @param created when it was made, ISO
 */
public record Description(
        String release,
        String created,
        String extractorVersion,
        List<Relation> relations,
        List<CheckNote> checks,
        List<Question> questions) {
    public Description {
        relations = List.copyOf(relations);
        checks = List.copyOf(checks);
        questions = List.copyOf(questions);
    }

    /** Relations of one kind, in their order. */
    public List<Relation> of(Relation.Kind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).toList();
    }

    /** The tables, whatever their kind. */
    public List<Relation> tables() {
        return relations.stream().filter(relation -> !relation.isView()).toList();
    }

    /** Names of relations that read this one. */
    public List<String> readersOf(String name) {
        return relations.stream()
                .filter(relation -> relation.reads().contains(name))
                .map(Relation::name)
                .toList();
    }
}
