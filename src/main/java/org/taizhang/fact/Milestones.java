package org.taizhang.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same stage of the same thing, told again in the same article, is one milestone. Lives while one article is read. */
final class Milestones {
    private static final String BATCH = "stage-of-batch";

    private final Set<Told> told = new HashSet<>();

    /** What makes two statements one milestone. */
    private record Told(String project, String subject, String part, String stage, Modality modality, boolean begins) {
        static Told of(Reached reached) {
            return new Told(
                    reached.project(),
                    reached.subject(),
                    reached.part(),
                    reached.stage(),
                    reached.modality(),
                    reached.period().start() != null);
        }

        /** The batch that started together is one, however it is counted. */
        static Told ofBatch(Reached reached) {
            return new Told(BATCH, BATCH, BATCH, reached.stage(), reached.modality(), false);
        }
    }

    /** Those that the article has not told before. */
    List<Reached> newOnes(List<Reached> found) {
        return found.stream().filter(this::isNew).toList();
    }

    private boolean isNew(Reached reached) {
        boolean batch = reached.rule().startsWith(BATCH);
        if (told.contains(Told.of(reached)) || (batch && told.contains(Told.ofBatch(reached)))) {
            return false;
        }
        told.add(Told.of(reached));
        if (batch) {
            told.add(Told.ofBatch(reached));
        }
        return true;
    }
}
