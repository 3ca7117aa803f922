package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** A warehouse with one release and the next one built and checked; copied for each test, since building is dear. */
final class BuiltWarehouse {
    static final Instant NIGHT = Instant.parse("2021-01-11T02:00:00Z");

    private final Path template;

    private BuiltWarehouse(Path template, boolean built) {
        this.template = template;
        if (built) {
            return;
        }
        SampleWarehouse.publish(template).close();
        build(new WarehouseFolder(template));
    }

    BuiltWarehouse(Path template) {
        this(template, false);
    }

    /** One that another process has built. */
    static BuiltWarehouse at(Path template) {
        return new BuiltWarehouse(template, true);
    }

    /** Builds and checks the next release. */
    static StarBuild build(WarehouseFolder warehouse) {
        StarBuild build = SampleWarehouse.build(warehouse);
        build.link();
        build.star();
        build.check();
        return build;
    }

    static StarBuild.Inputs inputs(WarehouseFolder warehouse) {
        return new StarBuild.Inputs(
                warehouse,
                new WarehouseDefinition(Path.of("warehouse")),
                SampleWarehouse.VERSION,
                "",
                StarBuild.MEGABYTES);
    }

    WarehouseFolder copyTo(Path folder) throws IOException {
        copy(template, folder);
        return new WarehouseFolder(folder);
    }

    /** The next release once more, built and checked, where it has been published already. */
    void buildAgain(WarehouseFolder warehouse) throws IOException {
        copy(new WarehouseFolder(template).next(), warehouse.next());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || !Files.exists(target)) {
                    Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
