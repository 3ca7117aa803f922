package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nearest stated whole of a part: same metric and unit, stated before it, not smaller. */
final class Wholes {
    private static final int FIGURES_BACK = 30;
    private static final Set<String> STATES = Set.of("reserve", "construction", "signing");

    private Wholes() {}

    static @Nullable Figure of(Figure part, List<Figure> before) {
        boolean advanced = part.staged().any() && part.measured().side() != Measured.Side.BEHIND;
        if (!part.part() && !advanced) {
            return null;
        }
        int oldest = Math.max(0, before.size() - FIGURES_BACK);
        for (int i = before.size() - 1; i >= oldest; i--) {
            Figure other = before.get(i);
            if (!part.part() && (other.sentence() != part.sentence() || newStatement(other, part))) {
                return null;
            }
            if (!isListedWith(other, part)
                    && holds(other, part)
                    && (part.part() ? !other.part() || deeper(part, other) : standing(other))) {
                return other;
            }
        }
        return null;
    }

    /** 在建72个、待建52个: items of one list, neither part of the other. */
    private static boolean isListedWith(Figure other, Figure part) {
        int from = other.quantity().span().end();
        if (other.sentence() != part.sentence() || from > part.start()) {
            return false;
        }
        String between = other.sentence().reading().text().substring(from, part.start());
        return between.startsWith("、") && between.indexOf('，') < 0;
    }

    /** 治理面积126平方公里；新修梯田3万亩: the statement of the whole was closed before. */
    private static boolean newStatement(Figure whole, Figure part) {
        int from = whole.sentence().clauseAt(whole.start());
        int to = part.sentence().clauseAt(part.start());
        return part.sentence().clauses().subList(from + 1, Math.max(from + 1, to + 1)).stream()
                .anyMatch(Clause::opensStatement);
    }

    private static boolean holds(Figure whole, Figure part) {
        return whole.metric().equals(part.metric())
                && whole.quantity().unit().equals(part.quantity().unit())
                && whole.quantity().value().compareTo(part.quantity().value()) >= 0;
    }

    /** Things that stand and of which some move on (在建项目28个，已复工21个), not others that moved as well (新开工5300套，建成4120套). */
    private static boolean standing(Figure whole) {
        return !whole.part()
                && (!whole.staged().any() || STATES.contains(whole.staged().code()));
    }

    private static boolean deeper(Figure part, Figure other) {
        return other.sentence() == part.sentence()
                && part.sentence().clauseOf(part.quantity().span()).depth()
                        > other.sentence().clauseOf(other.quantity().span()).depth();
    }
}
