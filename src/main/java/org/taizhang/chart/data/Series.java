package org.taizhang.chart.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named row of values, one for each category of its table.
 *
 * @param points null where nothing is known: a gap, never a zero
 */
public record Series(String name, List<@Nullable Point> points) {
    public Series {
        points = Collections.unmodifiableList(new ArrayList<>(points));
    }

    public static Series of(String name, @Nullable Point... points) {
        return new Series(name, Arrays.asList(points));
    }

    public @Nullable Point at(int category) {
        return points.get(category);
    }

    /** The known values, in order. */
    public Stream<Point> known() {
        return points.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** Index of the last known value. */
    public Optional<Integer> lastKnown() {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i) != null) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The same series over other categories, by their old indices. */
    public Series select(List<Integer> indices) {
        return new Series(
                name, indices.stream().<@Nullable Point>map(points::get).toList());
    }
}
