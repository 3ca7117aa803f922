package org.taizhang.chart.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.style.Language;

/** Of plans beside outcomes: how many are late, and which by most. */
final class SlipFinding {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("count", "late", "early", "on_time", "worst", "worst_months", "overdue"),
            Set.of("single", "several", "any_late", "none_late", "any_overdue", "one_worst"));

    private SlipFinding() {}

    static Finding of(Slips slips, Language language) {
        List<Slip> rows = slips.rows();
        long late = rows.stream().filter(slip -> slip.months() > 0).count();
        long early = rows.stream().filter(slip -> slip.months() < 0).count();
        long overdue = rows.stream()
                .filter(slip -> slip.kind() == Slip.Outcome.OVERDUE)
                .count();
        Slip worst = rows.stream().max(Comparator.comparingLong(Slip::months)).orElseThrow();
        return new Words(language)
                .put("count", rows.size())
                .put("late", late)
                .put("early", early)
                .put("on_time", rows.size() - late - early)
                .put("overdue", overdue)
                .put("worst", worst.name())
                .put("worst_months", worst.months())
                .when(rows.size() == 1, "single")
                .when(rows.size() > 1, "several")
                .when(late > 0, "any_late")
                .when(late == 0, "none_late")
                .when(overdue > 0, "any_overdue")
                .when(
                        rows.stream()
                                        .filter(slip -> slip.months() == worst.months())
                                        .count()
                                == 1,
                        "one_worst")
                .finding();
    }
}
