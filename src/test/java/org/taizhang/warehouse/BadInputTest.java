package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.disk.DiskTrouble;
import org.taizhang.warehouse.disk.Folders;
import org.taizhang.warehouse.disk.LocalDisk;

/** What is wrong with a warehouse folder is said with what to do about it, and {@code current} stays. */
class BadInputTest {
    @TempDir
    static Path template;

    @TempDir
    Path folder;

    private static BuiltWarehouse built;
    private WarehouseFolder warehouse;

    @BeforeAll
    static void build() {
        built = new BuiltWarehouse(template);
    }

    @BeforeEach
    void copy() throws IOException {
        warehouse = built.copyTo(folder.resolve("warehouse"));
    }

    private void assertCurrentStays() {
        KilledPublicationTest.assertWhole(warehouse, "after the failure");
        assertThat(new Releases(warehouse).current()).contains("2021-01-10T02-00-00Z");
    }

    private Path part() {
        return warehouse.parts(SampleWarehouse.VERSION).resolve("chunk-1.parquet");
    }

    @Test
    void aPartThatIsCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(part());
        Files.write(part(), java.util.Arrays.copyOf(whole, whole.length / 2));
        String told = "damaged: " + part();
        StarBuild build = SampleWarehouse.build(warehouse);
        for (Runnable step : List.<Runnable>of(
                build::link, build::star, () -> new PartStore(warehouse.parts(SampleWarehouse.VERSION)).statuses())) {
            assertThatThrownBy(step::run)
                    .isInstanceOf(WarehouseException.class)
                    .hasMessageContaining(told)
                    .hasMessageContaining("delete it, and the next night reads its documents again");
        }
        assertCurrentStays();
    }

    @Test
    void aPartWithBytesOverwritten() throws IOException {
        byte[] bytes = Files.readAllBytes(part());
        java.util.Arrays.fill(bytes, 8, bytes.length / 2, (byte) 0x5a);
        Files.write(part(), bytes);
        assertThatThrownBy(() -> SampleWarehouse.build(warehouse).star())
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("damaged: " + part());
        assertCurrentStays();
    }

    @Test
    void aReleaseThatSomebodyDeleted() throws IOException {
        Folders.delete(new LocalDisk(), warehouse.releases().resolve("2021-01-10T02-00-00Z"));
        assertThatThrownBy(() -> Release.current(warehouse))
                .hasMessageContaining("names 2021-01-10T02-00-00Z, which is not there")
                .hasMessageContaining("taizhang nightly")
                .hasMessageContaining("ln -sfn releases/NAME");
        assertThat(new Releases(warehouse).summaries()).isEmpty();
        BuiltWarehouse.build(warehouse).publish(BuiltWarehouse.NIGHT, 3).close();
        KilledPublicationTest.assertWhole(warehouse, "after the next night");
    }

    @Test
    void aReleaseWhoseDatabaseSomebodyDeleted() throws IOException {
        Files.delete(warehouse.releases().resolve("2021-01-10T02-00-00Z/taizhang.duckdb"));
        assertThatThrownBy(() -> Release.current(warehouse))
                .hasMessageContaining("taizhang.duckdb is missing")
                .hasMessageContaining("delete the folder");
        assertThat(new Releases(warehouse).summaries())
                .allSatisfy(release -> assertThat(release.trouble()).contains("taizhang.duckdb is missing"));
        assertThat(new Releases(warehouse).verify("2021-01-10T02-00-00Z"))
                .containsExactly("taizhang.duckdb is missing");
    }

    @Test
    void aFileOfAReleaseThatSomebodyChanged() throws IOException {
        Path file = warehouse.releases().resolve("2021-01-10T02-00-00Z/star/dim_stage.parquet");
        Files.delete(file);
        Files.writeString(file, "edited");
        assertThat(new Releases(warehouse).verify("2021-01-10T02-00-00Z"))
                .containsExactly("star/dim_stage.parquet is not as it was published");
    }

    @Test
    void aManifestOfAnOlderVersion() throws IOException {
        Path manifest = warehouse.releases().resolve("2021-01-10T02-00-00Z/manifest.json");
        Files.delete(manifest);
        Files.writeString(
                manifest, "{\"created\": \"2020-01-01T00:00:00Z\", \"extractor_version\": \"a\", \"tables\": {}}");
        assertThat(new Releases(warehouse).summaries())
                .allSatisfy(release ->
                        assertThat(release.trouble()).contains("written by an older version", "can be queried"));
        assertThatThrownBy(() -> ReleaseDiff.between(
                        warehouse,
                        new WarehouseDefinition(Path.of("warehouse")),
                        "2021-01-10T02-00-00Z",
                        "2021-01-10T02-00-00Z"))
                .hasMessageContaining("older version")
                .hasMessageContaining("run `taizhang nightly`");
        try (Release release = Release.current(warehouse)) {
            assertThat(release.query("SELECT 1").rows()).containsExactly(List.of(1));
        }
        // The next night neither compares with it nor stumbles over it.
        BuiltWarehouse.build(warehouse).publish(BuiltWarehouse.NIGHT, 1).close();
        KilledPublicationTest.assertWhole(warehouse, "after the next night");
    }

    @Test
    void anArchiveOfWhichHalfIsGone() {
        int many = 120;
        InventoryStore inventory = new InventoryStore(warehouse.inventory());
        List<InventoryEntry> entries = inventory.read();
        InventoryEntry one = entries.get(0);
        List<InventoryEntry> copies = new java.util.ArrayList<>(entries);
        for (int i = 0; i < many; i++) {
            copies.add(new InventoryEntry(
                    "copies/" + i + ".txt", one.contentHash(), one.key(), one.size(), one.modified(), one.identity()));
        }
        inventory.write(copies);
        BuiltWarehouse.build(warehouse).publish(BuiltWarehouse.NIGHT, 3).close();
        inventory.write(entries);
        StarBuild build = BuiltWarehouse.build(warehouse);
        assertThat(build.check())
                .filteredOn(CheckResult::stops)
                .extracting(CheckResult::check)
                .containsExactly("no_table_falls_below_half_of_the_last_release");
        assertThatThrownBy(() -> build.publish(BuiltWarehouse.NIGHT, 3))
                .hasMessageContaining("no_table_falls_below_half_of_the_last_release");
        assertThat(new Releases(warehouse).current()).contains("2021-01-11T02-00-00Z");
    }

    @Test
    void theDiskSaysWhatToDo() {
        Path place = Path.of("/data/taizhang");
        assertThat(DiskTrouble.of(place, new AccessDeniedException("x"))).contains("may not write in /data/taizhang");
        assertThat(DiskTrouble.of(place, new IOException("x: Read-only file system")))
                .contains("is read-only: mount it for writing");
        assertThat(DiskTrouble.of(place, new IOException("IO Error: No space left on device")))
                .contains("is full: free some space");
        assertThat(DiskTrouble.of(place, new IOException("strange"))).isEqualTo("the disk says: strange");
    }

    @Test
    void aDiskThatIsFullWhileTheStarIsBuilt() throws Exception {
        Path mount = Files.createDirectories(folder.resolve("small"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", mount.toString()), "no right to mount");
        try {
            WarehouseFolder small = built.copyTo(mount);
            Folders.delete(new LocalDisk(), small.next());
            Files.write(mount.resolve("filler"), new byte[1]);
            fill(mount.resolve("filler"));
            String before = new Releases(small).current().orElseThrow();
            assertThatThrownBy(() -> BuiltWarehouse.build(small).publish(BuiltWarehouse.NIGHT, 3))
                    .isInstanceOf(WarehouseException.class)
                    .hasMessageContaining("is full: free some space");
            assertThat(new Releases(small).current()).contains(before);
            KilledPublicationTest.assertWhole(small, "on the full disk");
        } finally {
            run("umount", mount.toString());
        }
    }

    /** Takes all space but 200 kB. */
    private static void fill(Path file) throws IOException {
        long left = Files.getFileStore(file).getUsableSpace() - 200_000;
        Files.write(file, new byte[(int) Math.max(1, left)]);
    }

    @Test
    void aFolderThatIsMountedReadOnly() throws Exception {
        Path mount = Files.createDirectories(folder.resolve("mounted"));
        assumeTrue(run("mount", "--bind", warehouse.root().toString(), mount.toString()), "no right to mount");
        try {
            assumeTrue(run("mount", "-o", "remount,ro,bind", mount.toString()), "no right to mount");
            WarehouseFolder sealed = new WarehouseFolder(mount);
            assertThatThrownBy(() -> SampleWarehouse.build(sealed).publish(BuiltWarehouse.NIGHT, 3))
                    .isInstanceOf(WarehouseException.class)
                    .hasMessageContaining("is read-only: mount it for writing");
            KilledPublicationTest.assertWhole(sealed, "on the read-only folder");
        } finally {
            run("umount", mount.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
