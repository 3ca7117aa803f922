package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.disk.Folders;
import org.taizhang.warehouse.disk.LocalDisk;

/** How one release follows another. */
class ReleasesTest {
    private static final Instant NIGHT = BuiltWarehouse.NIGHT;

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
    void copyTheTemplate() throws IOException {
        warehouse = built.copyTo(folder);
    }

    /** The next night's build, checked and ready. */
    private StarBuild checked() throws IOException {
        if (!Files.exists(warehouse.next())) {
            built.buildAgain(warehouse);
        }
        return SampleWarehouse.build(warehouse);
    }

    private String current() {
        try (Release release = Release.current(warehouse)) {
            return release.name();
        }
    }

    private void forget(String document) {
        InventoryStore inventory = new InventoryStore(warehouse.inventory());
        inventory.write(inventory.read().stream()
                .filter(entry -> !entry.document().equals(document))
                .toList());
    }

    @Test
    void leavesAReaderWithItsReleaseAndGivesTheNextToOthers() {
        String count = "SELECT count(*) FROM documents";
        try (Release old = Release.current(warehouse)) {
            Object before = old.query(count).rows().get(0).get(0);
            forget("news/2019-04-02.txt");
            BuiltWarehouse.build(warehouse).publish(NIGHT, 3).close();
            assertThat(old.query(count).rows().get(0).get(0)).isEqualTo(before);
            try (Release now = Release.current(warehouse)) {
                assertThat(now.query(count).rows().get(0).get(0)).isEqualTo((Long) before - 1);
            }
        }
    }

    @Test
    void keepsTheLastOnes() throws IOException {
        List<String> names = new ArrayList<>();
        for (int night = 0; night < 3; night++) {
            try (Release release = checked().publish(NIGHT.plusSeconds(86_400L * night), 2)) {
                names.add(release.name());
            }
        }
        assertThat(new Releases(warehouse).names()).isEqualTo(names.subList(1, 3));
        assertThat(current()).isEqualTo(names.get(2));
    }

    @Test
    void neverNamesAReleaseBehindAnOlderOne() throws IOException {
        try (Release late = checked().publish(Instant.parse("2020-01-01T00:00:00Z"), 3)) {
            assertThat(late.name()).isEqualTo("2021-01-10T02-00-01Z");
        }
    }

    @Test
    void releasesNothingThatBreaksACheck() {
        String before = current();
        InventoryStore inventory = new InventoryStore(warehouse.inventory());
        List<InventoryEntry> entries = new ArrayList<>(inventory.read());
        InventoryEntry known = entries.get(0);
        entries.add(new InventoryEntry("new.txt", "h", "no part has it", 1, NIGHT, known.identity()));
        inventory.write(entries);
        StarBuild build = BuiltWarehouse.build(warehouse);
        assertThat(build.check())
                .filteredOn(CheckResult::stops)
                .extracting(CheckResult::check)
                .containsExactly("every_document_is_accounted_for");
        assertThatThrownBy(() -> build.publish(NIGHT, 3))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("every_document_is_accounted_for");
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void releasesNothingUnchecked() {
        StarBuild build = SampleWarehouse.build(warehouse);
        build.link();
        build.star();
        assertThatThrownBy(() -> build.publish(NIGHT, 3)).hasMessageContaining("unchecked");
    }

    @Test
    void finishesAPublicationThatWasStoppedBeforeTheNaming() throws IOException {
        String published;
        try (Release release = checked().publish(NIGHT, 3)) {
            published = release.name();
        }
        Files.delete(warehouse.current());
        Files.createSymbolicLink(warehouse.current(), Path.of("releases", "2021-01-10T02-00-00Z"));
        SampleWarehouse.build(warehouse).publish(NIGHT, 3).close();
        assertThat(current()).isEqualTo(published);
    }

    @Test
    void finishesAPublicationThatWasStoppedBeforeTheRenaming() throws IOException {
        StarBuild build = checked();
        new ReleaseFiles(BuiltWarehouse.inputs(warehouse), new LocalDisk()).finish("2021-01-11T02-00-00Z", NIGHT, "");
        try (Release release = build.publish(NIGHT, 3)) {
            assertThat(release.query("SELECT count(*) > 0 FROM series").rows()).containsExactly(List.of(true));
        }
    }

    @Test
    void followsANameInATextFileToo() throws IOException {
        Files.delete(warehouse.current());
        Files.writeString(warehouse.current(), "releases/2021-01-10T02-00-00Z\n");
        assertThat(current()).isEqualTo("2021-01-10T02-00-00Z");
    }

    @Test
    void saysWhatToDoWhereThereIsNoRelease(@TempDir Path empty) throws IOException {
        assertThatThrownBy(() -> Release.current(new WarehouseFolder(empty))).hasMessageContaining("taizhang nightly");
        Folders.delete(new LocalDisk(), warehouse.releases());
        assertThatThrownBy(() -> Release.current(warehouse)).hasMessageContaining("which is not there");
    }
}
