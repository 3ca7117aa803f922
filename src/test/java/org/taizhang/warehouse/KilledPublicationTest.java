package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.FailingDisk.Fault;
import org.taizhang.warehouse.FailingDisk.Killed;
import org.taizhang.warehouse.disk.Folders;
import org.taizhang.warehouse.disk.LocalDisk;

/**
 * A publication is killed, or the disk is full, at each of its operations: {@code current} names a whole release, and the next publication
 * goes on. By default every ninth operation and all that give or take a name; with {@code -Dtaizhang.full=true} each.
 */
class KilledPublicationTest {
    private static final int KEEP = 1;

    @TempDir
    static Path template;

    @TempDir
    Path scratch;

    private static BuiltWarehouse built;
    private static List<String> operations = List.of();

    @BeforeAll
    static void build(@TempDir Path counted) throws IOException {
        built = new BuiltWarehouse(template);
        FailingDisk counter = new FailingDisk(Fault.NONE, 0);
        publish(built.copyTo(counted), counter);
        operations = counter.operations();
    }

    private static void publish(WarehouseFolder warehouse, FailingDisk disk) {
        new Publication(BuiltWarehouse.inputs(warehouse), disk)
                .publish(BuiltWarehouse.NIGHT, KEEP)
                .close();
    }

    private static Stream<Integer> points() {
        return IntStream.range(0, operations.size())
                .filter(at -> Boolean.getBoolean("taizhang.full")
                        || at % 9 == 0
                        || operations.get(at).matches("(rename|link) .*"))
                .boxed();
    }

    @Test
    void namesAWholeReleaseWhereverItIsKilled() throws IOException {
        assertThat(operations)
                .as("operations of a publication")
                .contains("link .current.tmp", "rename current", "rename .pruned-2021-01-10T02-00-00Z")
                .hasSizeGreaterThan(100);
        for (int at : points().toList()) {
            for (Fault fault : List.of(Fault.KILLED_BEFORE, Fault.KILLED_WITHIN)) {
                WarehouseFolder warehouse = built.copyTo(scratch.resolve(fault + "-" + at));
                assertThatThrownBy(() -> publish(warehouse, new FailingDisk(fault, at)))
                        .isInstanceOf(Killed.class);
                assertWholeAndGoingOn(warehouse, fault + " at " + at + ", " + operations.get(at));
            }
        }
    }

    @Test
    void namesTheReleaseBeforeAndSaysWhatToDoWhereverTheDiskIsFull() throws IOException {
        int naming = operations.indexOf("rename current");
        for (int at : points().filter(at -> at <= naming).toList()) {
            WarehouseFolder warehouse = built.copyTo(scratch.resolve("full-" + at));
            assertThatThrownBy(() -> publish(warehouse, new FailingDisk(Fault.FULL, at)))
                    .as(operations.get(at))
                    .isInstanceOf(WarehouseException.class)
                    .hasMessageContaining("is full: free some space")
                    .hasMessageContaining("The release before it stays");
            assertThat(new Releases(warehouse).current()).isEqualTo(Optional.of("2021-01-10T02-00-00Z"));
            assertWholeAndGoingOn(warehouse, "full at " + at + ", " + operations.get(at));
        }
    }

    private void assertWholeAndGoingOn(WarehouseFolder warehouse, String moment) throws IOException {
        assertWhole(warehouse, moment);
        SampleWarehouse.build(warehouse).publish(BuiltWarehouse.NIGHT, KEEP).close();
        assertWhole(warehouse, "after " + moment);
        assertThat(new Releases(warehouse).names())
                .as("after " + moment)
                .containsExactly(new Releases(warehouse).current().orElseThrow());
        try (Stream<Path> left = Files.list(warehouse.releases())) {
            assertThat(left).as("after " + moment).hasSize(1);
        }
        assertThat(warehouse.root().resolve(".current.tmp")).doesNotExist();
        Folders.delete(new LocalDisk(), warehouse.root());
    }

    static void assertWhole(WarehouseFolder warehouse, String moment) {
        Releases releases = new Releases(warehouse);
        String current = releases.current().orElseThrow();
        assertThat(releases.verify(current)).as(moment + ": " + current).isEmpty();
        try (Release release = Release.current(warehouse)) {
            assertThat(release.query("SELECT count(*) > 0 FROM measurements").rows())
                    .as(moment)
                    .containsExactly(List.of(true));
        }
        for (String name : releases.names()) {
            assertThat(releases.verify(name)).as(moment + ": " + name).isEmpty();
        }
    }
}
