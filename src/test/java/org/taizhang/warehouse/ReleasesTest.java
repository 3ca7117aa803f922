package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How one release follows another. */
class ReleasesTest {
    private static final Instant NIGHT = Instant.parse("2021-01-11T02:00:00Z");

    /** One release, and the next one built and checked; copied for each test, since building is dear. */
    @TempDir
    static Path template;

    @TempDir
    Path folder;

    private WarehouseFolder warehouse;

    @BeforeAll
    static void build() {
        SampleWarehouse.publish(template).close();
        buildAnew(new WarehouseFolder(template));
    }

    private static StarBuild buildAnew(WarehouseFolder warehouse) {
        StarBuild build = SampleWarehouse.build(warehouse);
        build.link();
        build.star();
        build.check();
        return build;
    }

    @BeforeEach
    void copyTheTemplate() throws IOException {
        copy(template, folder);
        warehouse = new WarehouseFolder(folder);
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

    /** The next night's build, checked and ready. */
    private StarBuild checked() throws IOException {
        if (!Files.exists(warehouse.next())) {
            copy(new WarehouseFolder(template).next(), warehouse.next());
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
            buildAnew(warehouse).publish(NIGHT, 3).close();
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
        StarBuild build = buildAnew(warehouse);
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
        new ReleaseFiles(new StarBuild.Inputs(
                        warehouse, new WarehouseDefinition(Path.of("warehouse")), SampleWarehouse.VERSION))
                .finish(NIGHT);
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
        ReleaseFiles.delete(warehouse.releases());
        assertThatThrownBy(() -> Release.current(warehouse)).hasMessageContaining("which is not there");
    }
}
