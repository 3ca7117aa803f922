package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.FailingDisk.Fault;

/**
 * {@code kill -9} of a real process: within a publication, at the operations that give and take names (with {@code -Dtaizhang.full=true}
 * every fifth besides), and within the building of a star.
 */
class KilledProcessTest {
    /** Publishes, and stops for ever before the operation with the given number. */
    static final class Publisher {
        private Publisher() {}

        public static void main(String... arguments) {
            WarehouseFolder warehouse = new WarehouseFolder(Path.of(arguments[0]));
            StoppingDisk disk = new StoppingDisk(Integer.parseInt(arguments[1]));
            new Publication(BuiltWarehouse.inputs(warehouse), disk).publish(BuiltWarehouse.NIGHT, 1);
        }
    }

    /** Builds stars until it is killed. */
    static final class Builder {
        private Builder() {}

        public static void main(String... arguments) {
            WarehouseFolder warehouse = new WarehouseFolder(Path.of(arguments[0]));
            System.out.println("building");
            while (true) {
                SampleWarehouse.build(warehouse).link();
                SampleWarehouse.build(warehouse).star();
            }
        }
    }

    @TempDir
    static Path template;

    @TempDir
    Path scratch;

    private static BuiltWarehouse built;

    @BeforeAll
    static void build() {
        built = new BuiltWarehouse(template);
    }

    private List<Integer> points() throws IOException {
        FailingDisk counter = new FailingDisk(Fault.NONE, 0);
        new Publication(BuiltWarehouse.inputs(built.copyTo(scratch.resolve("counted"))), counter)
                .publish(BuiltWarehouse.NIGHT, 1)
                .close();
        List<String> operations = counter.operations();
        return IntStream.range(0, operations.size())
                .filter(at -> operations.get(at).matches("(rename|link) .*")
                        || Boolean.getBoolean("taizhang.full") && at % 5 == 0)
                .boxed()
                .toList();
    }

    @Test
    void aPublicationThatIsKilledLeavesAWholeRelease() throws Exception {
        List<Integer> points = points();
        assertThat(points).hasSizeGreaterThanOrEqualTo(4);
        for (int at : points) {
            WarehouseFolder warehouse = built.copyTo(scratch.resolve("at-" + at));
            try (ChildProcess publisher =
                    new ChildProcess(Publisher.class, warehouse.root().toString(), "" + at)) {
                String moment = publisher.await("before ");
                publisher.kill();
                KilledPublicationTest.assertWhole(warehouse, moment);
                SampleWarehouse.build(warehouse)
                        .publish(BuiltWarehouse.NIGHT, 1)
                        .close();
                KilledPublicationTest.assertWhole(warehouse, "after " + moment);
                assertThat(new Releases(warehouse).names())
                        .as("after " + moment)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aBuildThatIsKilledLeavesTheReleaseBefore() throws Exception {
        WarehouseFolder warehouse = built.copyTo(scratch.resolve("building"));
        int times = Boolean.getBoolean("taizhang.full") ? 12 : 2;
        for (int time = 0; time < times; time++) {
            try (ChildProcess builder =
                    new ChildProcess(Builder.class, warehouse.root().toString())) {
                builder.await("building");
                Thread.sleep(700 + 410L * time);
                builder.kill();
            }
            KilledPublicationTest.assertWhole(warehouse, "kill " + time);
            assertThat(new Releases(warehouse).names()).containsExactly("2021-01-10T02-00-00Z");
        }
        BuiltWarehouse.build(warehouse).publish(BuiltWarehouse.NIGHT, 1).close();
        KilledPublicationTest.assertWhole(warehouse, "after the kills");
        assertThat(new Releases(warehouse).names()).containsExactly("2021-01-11T02-00-00Z");
    }
}
