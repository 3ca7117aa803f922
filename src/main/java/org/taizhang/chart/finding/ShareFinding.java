package org.taizhang.chart.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Language;

/** Of parts over wholes: the rate of all, the best and the last. Rows without a whole are left out of the rates. */
final class ShareFinding {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("part", "whole", "rate", "best", "best_rate", "worst", "worst_rate", "count", "complete"),
            Set.of("single", "several", "rated", "unrated", "all_complete", "spread", "below_half"));

    private static final double SPREAD = 0.2;

    private ShareFinding() {}

    private record Rate(String name, double part, double whole) {
        double share() {
            return part / whole;
        }
    }

    static Finding of(Table table, Language language) {
        List<Rate> rates = rates(table);
        double part = table.series().get(0).known().mapToDouble(Point::number).sum();
        Words words = new Words(language)
                .put("part", part)
                .put("count", table.categories().size());
        words.when(rates.isEmpty(), "unrated");
        if (rates.isEmpty()) {
            return words.finding();
        }
        double ratedPart = rates.stream().mapToDouble(Rate::part).sum();
        double whole = rates.stream().mapToDouble(Rate::whole).sum();
        Rate best = rates.stream().max(Comparator.comparingDouble(Rate::share)).orElseThrow();
        Rate worst = rates.stream().min(Comparator.comparingDouble(Rate::share)).orElseThrow();
        long complete = rates.stream().filter(rate -> rate.share() >= 1).count();
        words.put("part", ratedPart)
                .put("whole", whole)
                .share("rate", ratedPart, whole)
                .put("complete", complete);
        words.put("best", best.name()).share("best_rate", best.part(), best.whole());
        words.put("worst", worst.name()).share("worst_rate", worst.part(), worst.whole());
        return words.when(true, "rated")
                .when(rates.size() == 1, "single")
                .when(rates.size() > 1, "several")
                .when(complete == rates.size(), "all_complete")
                .when(best.share() - worst.share() >= SPREAD, "spread")
                .when(ratedPart < whole / 2, "below_half")
                .finding();
    }

    private static List<Rate> rates(Table table) {
        List<Rate> rates = new ArrayList<>();
        for (int i = 0; i < table.categories().size(); i++) {
            Point part = table.series().get(0).at(i);
            Point whole = table.series().get(1).at(i);
            if (part != null && whole != null && whole.value().signum() > 0) {
                rates.add(new Rate(table.categories().get(i), part.number(), whole.number()));
            }
        }
        return rates;
    }
}
