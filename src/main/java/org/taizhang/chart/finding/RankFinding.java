package org.taizhang.chart.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Language;

/** Of bars: who leads, by how much of all. Speaks of the first series. */
final class RankFinding {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    "top",
                    "top_value",
                    "top_share",
                    "second",
                    "second_value",
                    "bottom",
                    "bottom_value",
                    "total",
                    "count"),
            Set.of("single", "several", "led", "tied", "falls"));

    private static final double LEAD = 0.3;

    private RankFinding() {}

    static Finding of(Table table, Language language) {
        Series series = table.series().get(0);
        List<Integer> ranked = IntStream.range(0, table.categories().size())
                .filter(i -> series.at(i) != null)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -number(series, i)))
                .toList();
        Words words = new Words(language);
        if (ranked.isEmpty()) {
            return words.finding();
        }
        int top = ranked.get(0);
        int bottom = ranked.get(ranked.size() - 1);
        double total = series.known().mapToDouble(Point::number).sum();
        words.put("top", table.categories().get(top)).put("top_value", number(series, top));
        words.put("bottom", table.categories().get(bottom)).put("bottom_value", number(series, bottom));
        words.put("count", ranked.size()).put("total", total);
        words.when(ranked.size() == 1, "single").when(number(series, bottom) < 0, "falls");
        boolean whole = total > 0 && number(series, bottom) >= 0;
        if (whole) {
            words.share("top_share", number(series, top), total);
        }
        if (ranked.size() > 1) {
            int second = ranked.get(1);
            boolean tied = number(series, second) == number(series, top);
            words.put("second", table.categories().get(second)).put("second_value", number(series, second));
            words.when(true, "several").when(tied, "tied");
            words.when(whole && !tied && number(series, top) >= LEAD * total, "led");
        }
        return words.finding();
    }

    private static double number(Series series, int at) {
        Point point = series.at(at);
        return point == null ? 0 : point.number();
    }
}
