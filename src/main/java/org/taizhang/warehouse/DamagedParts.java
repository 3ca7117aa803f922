package org.taizhang.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taizhang.warehouse.disk.DiskTrouble;

/** Says which part is damaged when a step over all of them fails, since DuckDB tells of the step. */
final class DamagedParts {
    private DamagedParts() {}

    /**
     * Does work that reads all parts.
     *
     * @param place where the work writes
     * @throws WarehouseException where it fails: names the parts that cannot be read, or what is wrong with the disk, with what to do
     */
    static <T> T named(List<Path> parts, Path place, Supplier<T> work) {
        try {
            return work.get();
        } catch (WarehouseException e) {
            List<Path> damaged = damaged(parts);
            if (!damaged.isEmpty()) {
                throw new WarehouseException(
                        String.join(
                                        "\n",
                                        damaged.stream()
                                                .map(part -> "damaged: " + part)
                                                .toList())
                                + "\nWhere you cannot restore it, delete it, and the next night reads its documents again;"
                                + " the release before it stays",
                        e);
            }
            if (DiskTrouble.isOne(e)) {
                throw new WarehouseException(
                        "cannot build the next release; " + DiskTrouble.of(place, e) + ". The release before it stays",
                        e);
            }
            throw e;
        }
    }

    private static List<Path> damaged(List<Path> parts) {
        List<Path> damaged = new ArrayList<>();
        for (Path part : parts) {
            try (DuckDb memory = DuckDb.inMemory()) {
                memory.bind("part", part);
                memory.query("SELECT max(hash(p)) FROM read_parquet(getvariable('part')) AS p");
            } catch (WarehouseException e) {
                damaged.add(part);
            }
        }
        return damaged;
    }
}
