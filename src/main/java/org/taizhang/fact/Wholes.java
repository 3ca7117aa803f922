package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nearest stated whole of a part: same metric and unit, stated before it, not smaller. */
final class Wholes {
    private static final int FIGURES_BACK = 30;

    private Wholes() {}

    static @Nullable Figure of(Figure part, List<Figure> before) {
        boolean advanced = part.staged().any() && part.measured().side() != Measured.Side.BEHIND;
        if (!part.part() && !advanced) {
            return null;
        }
        int oldest = Math.max(0, before.size() - FIGURES_BACK);
        for (int i = before.size() - 1; i >= oldest; i--) {
            Figure other = before.get(i);
            if (other.sentence() != part.sentence() && !part.part()) {
                return null;
            }
            if (holds(other, part) && (part.part() ? !other.part() || deeper(part, other) : !other.part())) {
                return other;
            }
        }
        return null;
    }

    private static boolean holds(Figure whole, Figure part) {
        return whole.metric().equals(part.metric())
                && whole.quantity().unit().equals(part.quantity().unit())
                && whole.quantity().value().compareTo(part.quantity().value()) >= 0;
    }

    private static boolean deeper(Figure part, Figure other) {
        return other.sentence() == part.sentence()
                && part.sentence().clauseOf(part.quantity().span()).depth()
                        > other.sentence().clauseOf(other.quantity().span()).depth();
    }
}
