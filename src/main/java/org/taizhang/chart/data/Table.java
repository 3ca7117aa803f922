package org.taizhang.chart.data;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Categories (quarters, districts, stages, projects) by series.
 *
 * @param columns words about each category, for a table with bars
 */
public record Table(List<String> categories, List<Series> series, List<Column> columns) implements ChartData {
    public Table {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        columns = List.copyOf(columns);
        int width = categories.size();
        series.forEach(row -> requireWidth(row.name(), row.points(), width));
        columns.forEach(column -> requireWidth(column.name(), column.cells(), width));
    }

    public Table(List<String> categories, List<Series> series) {
        this(categories, series, List.of());
    }

    private static void requireWidth(String name, Collection<?> cells, int width) {
        if (cells.size() != width) {
            throw new IllegalArgumentException(name + " has " + cells.size() + " values for " + width + " categories");
        }
    }

    @Override
    public boolean isEmpty() {
        return points().findAny().isEmpty();
    }

    @Override
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        points().forEach(point -> facts.addAll(point.facts()));
        return facts;
    }

    /** All known values, series by series. */
    public Stream<Point> points() {
        return series.stream().flatMap(Series::known);
    }

    /** The same table with other rows, or the same in another order. */
    public Table select(List<Integer> indices) {
        return new Table(
                indices.stream().map(categories::get).toList(),
                series.stream().map(row -> row.select(indices)).toList(),
                columns.stream().map(column -> column.select(indices)).toList());
    }

    /** Largest value of the first series first; categories without one at the end. */
    public Table ranked() {
        if (series.isEmpty()) {
            return this;
        }
        Comparator<Integer> largestFirst = Comparator.comparingDouble(i -> -size(i));
        return select(IntStream.range(0, categories.size())
                .boxed()
                .sorted(largestFirst)
                .toList());
    }

    private double size(int category) {
        Point point = series.get(0).at(category);
        return point == null ? Double.NEGATIVE_INFINITY : point.number();
    }

    /** The first rows alone. */
    public Table first(int rows) {
        return rows >= categories.size()
                ? this
                : select(IntStream.range(0, rows).boxed().toList());
    }

    /** The first two series, of which titles speak, and those that are largest at their last value, in the table's order. */
    public Table largest(int most) {
        if (series.size() <= most) {
            return this;
        }
        Set<Series> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(series.subList(0, Math.min(2, most)));
        series.stream()
                .sorted(Comparator.comparingDouble(Table::last).reversed())
                .filter(row -> !kept.contains(row))
                .limit(most - kept.size())
                .toList()
                .forEach(kept::add);
        return new Table(categories, series.stream().filter(kept::contains).toList(), columns);
    }

    private static double last(Series row) {
        return row.lastKnown().map(row::at).map(Point::number).orElse(Double.NEGATIVE_INFINITY);
    }
}
