package org.taizhang.chart.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Language;

/** Of small trends side by side: how many rise, how many fall, which rises most. */
final class MultiplesFinding {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("count", "rising", "falling", "strongest", "strongest_from", "strongest_to"),
            Set.of("single", "several", "all_rise", "all_fall", "mixed"));

    private MultiplesFinding() {}

    private record Course(String name, double from, double to) {
        double change() {
            return to - from;
        }
    }

    static Finding of(Table table, Language language) {
        List<Course> courses =
                table.series().stream().flatMap(row -> course(row).stream()).toList();
        long rising = courses.stream().filter(course -> course.change() > 0).count();
        long falling = courses.stream().filter(course -> course.change() < 0).count();
        Words words = new Words(language)
                .put("count", table.series().size())
                .put("rising", rising)
                .put("falling", falling);
        courses.stream()
                .max(Comparator.comparingDouble(Course::change))
                .ifPresent(strongest -> words.put("strongest", strongest.name())
                        .put("strongest_from", strongest.from())
                        .put("strongest_to", strongest.to()));
        boolean several = courses.size() > 1;
        return words.when(table.series().size() == 1, "single")
                .when(several, "several")
                .when(several && rising == courses.size(), "all_rise")
                .when(several && falling == courses.size(), "all_fall")
                .when(several && rising > 0 && falling > 0, "mixed")
                .finding();
    }

    private static Optional<Course> course(Series series) {
        List<Point> known = series.known().toList();
        return known.size() < 2
                ? Optional.empty()
                : Optional.of(new Course(
                        series.name(),
                        known.get(0).number(),
                        known.get(known.size() - 1).number()));
    }
}
