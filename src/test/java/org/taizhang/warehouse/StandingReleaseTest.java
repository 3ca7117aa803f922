package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.link.ProjectLinker;
import org.taizhang.warehouse.disk.Folders;
import org.taizhang.warehouse.disk.LocalDisk;

/** A release stands as long as nothing that it was built from changes, and not a moment longer. */
class StandingReleaseTest {
    private static final ProjectLinker LINKER = ProjectFiles.linker(Path.of("jobs"));

    @TempDir
    Path folder;

    private Path definition;
    private WarehouseFolder warehouse;

    @BeforeEach
    void publish() throws IOException {
        definition = folder.resolve("definition");
        copy(Path.of("warehouse"), definition);
        warehouse = SampleWarehouse.write(folder.resolve("data"));
        StarBuild build = build("1");
        build.link();
        build.star();
        build.check();
        build.publish(Instant.parse("2021-01-10T02:00:00Z"), 3).close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(path -> !path.startsWith(from.resolve("data")) && Files.isRegularFile(path))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    private StarBuild build(String program) {
        return new StarBuild(
                warehouse,
                new WarehouseDefinition(definition),
                SampleWarehouse.VERSION,
                sightings -> LINKER.link(sightings, List.of(), code -> null),
                program,
                StarBuild.MEGABYTES);
    }

    private Path release() throws IOException {
        return warehouse.current().toRealPath();
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    @Test
    void standsWhereNothingChanged() {
        assertThat(build("1").standing()).contains("2021-01-10T02-00-00Z");
    }

    @Test
    void anotherProgramOrOneUnknownBuildsAnew() {
        assertThat(build("2").standing()).isEmpty();
        assertThat(build("").standing()).isEmpty();
    }

    @Test
    void anEditOfAReferenceTableOrOfTheSqlBuildsAnew() throws IOException {
        append(definition.resolve("views/09_projects.sql"), "-- another\n");
        assertThat(build("1").standing()).isEmpty();
        publishAgain();
        append(definition.resolve("reference/precedence.csv"), "\n");
        assertThat(build("1").standing()).isEmpty();
    }

    private void publishAgain() {
        StarBuild build = build("1");
        build.link();
        build.star();
        build.check();
        build.publish(Instant.parse("2021-01-11T02:00:00Z"), 3).close();
        assertThat(build("1").standing()).contains("2021-01-11T02-00-00Z");
    }

    @Test
    void anEditWhileItIsBuiltIsAnEditForTheNextNight() throws IOException {
        StarBuild build = build("1");
        build.link();
        append(definition.resolve("reference/precedence.csv"), "\n");
        build.star();
        build.check();
        build.publish(Instant.parse("2021-01-12T02:00:00Z"), 3).close();
        assertThat(build("1").standing()).isEmpty();
    }

    @Test
    void anotherArchiveBuildsAnew() throws IOException {
        Files.delete(warehouse.inventory());
        assertThat(build("1").standing()).isEmpty();
    }

    @Test
    void anotherPartBuildsAnew() throws IOException {
        Path part =
                new PartStore(warehouse.parts(SampleWarehouse.VERSION)).files().get(0);
        Files.copy(part, part.resolveSibling("copy.parquet"));
        assertThat(build("1").standing()).isEmpty();
    }

    @Test
    void aReleaseThatLostAFileIsBuiltAnew() throws IOException {
        Path star = release().resolve("star");
        assertThat(star).isDirectory();
        Folders.delete(new LocalDisk(), star);
        assertThat(build("1").standing()).isEmpty();
    }

    @Test
    void aReleaseWithADamagedManifestIsBuiltAnew() throws IOException {
        Path manifest = release().resolve(Manifest.FILE);
        Files.delete(manifest);
        Files.writeString(manifest, "{");
        assertThat(build("1").standing()).isEmpty();
    }

    @Test
    void withoutAReleaseThereIsNoneToStand() throws IOException {
        Files.delete(warehouse.current());
        assertThat(build("1").standing()).isEmpty();
    }
}
