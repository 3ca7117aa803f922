package org.taizhang.chart.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Language;

/** Of stacks over quarters: from what to what all parts together went, and which is the largest at the end. */
final class StackFinding {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    "first",
                    "first_value",
                    "last",
                    "last_value",
                    "before",
                    "before_value",
                    "change",
                    "change_percent",
                    "peak",
                    "peak_value",
                    "top",
                    "top_value",
                    "top_share",
                    "count"),
            Set.of(
                    "single",
                    "several",
                    "up",
                    "down",
                    "flat",
                    "doubled",
                    "at_peak",
                    "led",
                    "steady",
                    "up_on_quarter",
                    "down_on_quarter",
                    "same_as_quarter"));

    private static final double NOTABLE = 0.05;
    private static final double LEAD = 0.4;

    private StackFinding() {}

    private record Sum(int category, double value) {}

    static Finding of(Table table, Language language) {
        Words words = new Words(language);
        List<Sum> sums = sums(table);
        if (sums.isEmpty()) {
            return words.finding();
        }
        Sum first = sums.get(0);
        Sum last = sums.get(sums.size() - 1);
        Sum peak = sums.stream().max(Comparator.comparingDouble(Sum::value)).orElse(last);
        put(words, "first", first, table);
        put(words, "last", last, table);
        put(words, "peak", peak, table);
        words.put("count", sums.size()).when(sums.size() == 1, "single").when(sums.size() > 1, "several");
        if (sums.size() > 1) {
            compare(words, table, first, last, sums.get(sums.size() - 2));
            words.when(
                    sums.size() == table.categories().size()
                            && sums.stream().allMatch(sum -> sum.value() == last.value()),
                    "steady");
            boolean current = last.category() == table.categories().size() - 1;
            compareQuarters(words, current, last, sums.get(sums.size() - 2), peak);
        }
        largest(table, last.category()).ifPresent(top -> putLargest(words, top, last));
        return words.finding();
    }

    /** Sums of what is no plan, for each quarter in which anything is known. */
    private static List<Sum> sums(Table table) {
        return IntStream.range(0, table.categories().size())
                .filter(i -> firm(table, i).findAny().isPresent())
                .mapToObj(i ->
                        new Sum(i, firm(table, i).mapToDouble(Point::number).sum()))
                .toList();
    }

    private static Stream<Point> firm(Table table, int category) {
        return table.series().stream()
                .map(row -> row.at(category))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(point -> point.standing() != Standing.PLAN);
    }

    private static void put(Words words, String name, Sum sum, Table table) {
        words.category(name, table.categories().get(sum.category())).put(name + "_value", sum.value());
    }

    private static void compare(Words words, Table table, Sum first, Sum last, Sum before) {
        put(words, "before", before, table);
        double change = last.value() - first.value();
        words.put("change", Math.abs(change));
        if (first.value() > 0) {
            words.share("change_percent", Math.abs(change), first.value());
            words.when(last.value() >= 2 * first.value(), "doubled");
        }
        boolean notable = Math.abs(change) > NOTABLE * Math.abs(first.value());
        words.when(notable && change > 0, "up")
                .when(notable && change < 0, "down")
                .when(!notable, "flat");
    }

    /** Only where the chart's own quarter is known: otherwise its title would speak of another. */
    private static void compareQuarters(Words words, boolean current, Sum last, Sum before, Sum peak) {
        words.when(current && last.value() > before.value(), "up_on_quarter")
                .when(current && last.value() < before.value(), "down_on_quarter")
                .when(current && last.value() == before.value(), "same_as_quarter")
                .when(current && peak.category() == last.category(), "at_peak");
    }

    private record Largest(String name, double value) {}

    private static Optional<Largest> largest(Table table, int category) {
        return table.series().size() < 2
                ? Optional.empty()
                : table.series().stream()
                        .flatMap(row -> at(row, category).stream())
                        .max(Comparator.comparingDouble(Largest::value));
    }

    private static Optional<Largest> at(Series row, int category) {
        Point point = row.at(category);
        return point == null ? Optional.empty() : Optional.of(new Largest(row.name(), point.number()));
    }

    private static void putLargest(Words words, Largest top, Sum last) {
        words.put("top", top.name()).put("top_value", top.value());
        if (last.value() > 0) {
            words.share("top_share", top.value(), last.value()).when(top.value() >= LEAD * last.value(), "led");
        }
    }
}
