package org.taizhang.chart.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Language;

/**
 * Of lines: how the first of them went, and how it stands beside the second at the same category (this year beside the last). Plans are left
 * aside.
 */
final class LineFinding {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    "lead",
                    "first_at",
                    "first_value",
                    "last_at",
                    "last_value",
                    "change_percent",
                    "peak_at",
                    "peak_value",
                    "former",
                    "former_value",
                    "former_percent",
                    "count"),
            Set.of(
                    "single",
                    "several",
                    "up",
                    "down",
                    "flat",
                    "doubled",
                    "past_peak",
                    "leads",
                    "ahead_of_former",
                    "behind_former"));

    private static final double NOTABLE = 0.05;

    /** Share of its peak below which a line has passed it. */
    private static final double PAST = 0.8;

    private LineFinding() {}

    static Finding of(Table table, Language language) {
        Words words = new Words(language);
        Series lead = table.series().get(0);
        List<Integer> known = IntStream.range(0, table.categories().size())
                .filter(i -> isFirm(lead.at(i)))
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return words.finding();
        }
        int first = known.get(0);
        int last = known.get(known.size() - 1);
        words.put("lead", lead.name()).put("count", known.size());
        words.category("first_at", table.categories().get(first)).put("first_value", number(lead, first));
        words.category("last_at", table.categories().get(last)).put("last_value", number(lead, last));
        int peak = known.stream()
                .max(Comparator.comparingDouble(i -> number(lead, i)))
                .orElse(last);
        words.category("peak_at", table.categories().get(peak)).put("peak_value", number(lead, peak));
        boolean rose = number(lead, peak) > 0;
        words.when(rose && number(lead, last) <= PAST * number(lead, peak), "past_peak");
        words.when(known.size() == 1, "single");
        if (known.size() > 1) {
            course(words, number(lead, first), number(lead, last));
        }
        if (table.series().size() > 1) {
            beside(words, table.series().get(1), last, number(lead, last));
            boolean leads = table.series().stream()
                    .allMatch(row -> !isFirm(row.at(last)) || number(row, last) <= number(lead, last));
            words.when(leads, "leads");
        }
        return words.finding();
    }

    private static void course(Words words, double first, double last) {
        double change = last - first;
        boolean notable = Math.abs(change) > NOTABLE * Math.abs(first);
        if (first > 0) {
            words.share("change_percent", Math.abs(change), first).when(last >= 2 * first, "doubled");
        }
        words.when(true, "several")
                .when(notable && change > 0, "up")
                .when(notable && change < 0, "down")
                .when(!notable, "flat");
    }

    private static void beside(Words words, Series former, int at, double value) {
        if (!isFirm(former.at(at)) || number(former, at) <= 0) {
            return;
        }
        double then = number(former, at);
        words.put("former", former.name()).put("former_value", then);
        words.share("former_percent", Math.abs(value - then), then);
        words.when(value > then, "ahead_of_former").when(value < then, "behind_former");
    }

    private static boolean isFirm(@Nullable Point point) {
        return point != null && point.standing() != Standing.PLAN;
    }

    private static double number(Series series, int at) {
        return Objects.requireNonNull(series.at(at)).number();
    }
}
