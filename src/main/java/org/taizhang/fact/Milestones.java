package org.taizhang.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.layout.Passage;

/**
 * The milestones of an article: the same stage of the same thing, told again, is one, and what is told with its day stands for what is
 * told without. Lives while one article is read.
 */
final class Milestones {
    private static final String BATCH = "stage-of-batch";

    private final List<Statement> statements = new ArrayList<>();

    /** A stage reached, and the passage that tells it. */
    record Statement(Passage passage, Reached reached) {
        private boolean begins() {
            return reached.period().start() != null;
        }
    }

    /** What makes two statements one milestone. */
    private record Told(String project, String subject, String part, String stage, Modality modality) {
        static Told of(Reached reached) {
            return reached.rule().startsWith(BATCH)
                    ? new Told(BATCH, BATCH, BATCH, reached.stage(), reached.modality())
                    : new Told(
                            reached.project(), reached.subject(), reached.part(), reached.stage(), reached.modality());
        }
    }

    void add(Passage passage, List<Reached> found) {
        found.forEach(reached -> statements.add(new Statement(passage, reached)));
    }

    /** One statement for each milestone, in reading order. */
    List<Statement> once() {
        Set<Told> dated = new HashSet<>();
        statements.stream().filter(Statement::begins).forEach(statement -> dated.add(Told.of(statement.reached())));
        Set<Told> told = new HashSet<>();
        return statements.stream()
                .filter(statement -> statement.begins()
                        || statement.reached().modality() == Modality.PLAN
                        || !dated.contains(Told.of(statement.reached())))
                .filter(statement -> told.add(Told.of(statement.reached())))
                .toList();
    }
}
