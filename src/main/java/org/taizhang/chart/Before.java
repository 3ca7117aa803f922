package org.taizhang.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.ReleaseDiff;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseException;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * What differs between the release of a pack and an earlier one.
 *
 * @param release the earlier one's name; empty where there is none
 * @param series the values of series that differ, as {@link ReleaseDiff#series}
 * @param trouble why the two cannot be compared; empty where they can
 */
public record Before(String release, List<Map<String, @Nullable Object>> series, String trouble) {
    /** There is no earlier release. */
    public static final Before NONE = new Before("", List.of(), "");

    public Before {
        series = List.copyOf(series);
    }

    /** Compares a release with the one published before it. */
    public static Before of(WarehouseFolder warehouse, WarehouseDefinition definition, String release) {
        Optional<String> earlier = new Releases(warehouse)
                .names().stream().filter(name -> name.compareTo(release) < 0).reduce((first, second) -> second);
        return earlier.map(name -> between(warehouse, definition, name, release))
                .orElse(NONE);
    }

    /**
     * Compares a release with an earlier one.
     *
     * @throws IllegalArgumentException where there is no such release, or it is not earlier
     */
    public static Before since(
            WarehouseFolder warehouse, WarehouseDefinition definition, String earlier, String release) {
        List<String> names = new Releases(warehouse).names();
        if (!names.contains(earlier) || earlier.compareTo(release) >= 0) {
            throw new IllegalArgumentException("there is no release " + earlier + " before " + release + "; there are "
                    + names.stream().filter(name -> name.compareTo(release) < 0).toList());
        }
        return between(warehouse, definition, earlier, release);
    }

    private static Before between(
            WarehouseFolder warehouse, WarehouseDefinition definition, String earlier, String release) {
        try (ReleaseDiff diff = ReleaseDiff.between(warehouse, definition, earlier, release)) {
            return new Before(earlier, diff.series().maps(), "");
        } catch (WarehouseException reason) {
            return new Before(earlier, List.of(), String.valueOf(reason.getMessage()));
        }
    }
}
