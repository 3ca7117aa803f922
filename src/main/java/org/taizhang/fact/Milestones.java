package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;

/** The same stage of the same thing, told again in the same article, is one milestone. */
final class Milestones {
    private Milestones() {}

    static List<Reached> newOnes(List<Reached> found, List<Reached> before) {
        List<Reached> fresh = new ArrayList<>();
        for (Reached reached : found) {
            if (before.stream().noneMatch(other -> same(reached, other))
                    && fresh.stream().noneMatch(other -> same(reached, other))) {
                fresh.add(reached);
            }
        }
        return fresh;
    }

    /** The batch that started together is one, however it is counted. */
    private static boolean bothBatches(Reached one, Reached other) {
        String batch = "stage-of-batch";
        return one.rule().equals(batch)
                && other.rule().equals(batch)
                && one.stage().equals(other.stage())
                && one.modality() == other.modality();
    }

    private static boolean same(Reached one, Reached other) {
        return bothBatches(one, other)
                || one.project().equals(other.project())
                        && one.subject().equals(other.subject())
                        && one.part().equals(other.part())
                        && one.stage().equals(other.stage())
                        && one.modality() == other.modality()
                        && (one.period().start() == null) == (other.period().start() == null);
    }
}
