package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.taizhang.warehouse.StarBuild;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/** Steps of a build as a process of its own, so that what it costs can be seen from outside: {@code star} with its checks, or {@code publish}. */
public final class BuildProgram {
    private BuildProgram() {}

    /** @param arguments the warehouse's folder, and the step */
    public static void main(String... arguments) throws IOException {
        StarBuild build = new StarBuild(
                new WarehouseFolder(Path.of(arguments[0])),
                new WarehouseDefinition(Path.of("warehouse")),
                SyntheticArchive.VERSION,
                sightings -> {
                    throw new IllegalStateException("the links are written by SyntheticLinks");
                });
        switch (arguments[1]) {
            case "star" -> {
                build.star();
                List<String> broken = build.check().stream()
                        .filter(result -> !result.holds())
                        .map(result -> result.check() + " " + result.offending())
                        .toList();
                System.out.println("checks that do not hold: " + broken);
            }
            case "publish" -> build.publish(Instant.now(), 1).close();
            default -> throw new IllegalArgumentException("no such step: " + arguments[1]);
        }
    }
}
