package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.document.Identity;
import org.taizhang.document.PublicationSource;
import org.taizhang.lexicon.Entry;
import org.taizhang.lexicon.LexiconException;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.lexicon.SourceFiles;
import org.taizhang.lexicon.YamlFile;
import org.taizhang.mention.Gazetteer;

/** The examples of jobs/sources/*.yml are what their patterns make of the names; the demo's files are known without its manifest. */
class SourceExamplesTest {
    private static final List<PublicationSource> SOURCES = SourceFiles.load(Path.of("jobs"));
    private static final IdentityReader READER = new IdentityReader(Manifest.empty(), SOURCES);
    private static final Gazetteer GAZETTEER = RegionFiles.load(Path.of("warehouse/reference"));

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("jobs/sources"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void examplesAreFound(Path file) {
        Entry source = YamlFile.read(file);
        assertThat(source.entries("examples")).isNotEmpty();
        for (Entry example : source.entries("examples")) {
            Identity identity = READER.read(example.text("file")).identity();
            assertThat(identity.publication()).as("%s", example).isEqualTo(source.text("publication"));
            assertThat(identity.issueDate()).as("%s", example).hasToString(example.text("issue_date"));
            assertThat(identity.pageLabel()).as("%s", example).isEqualTo(example.text("page_label", ""));
            assertThat(identity.decidedBy()).isEqualTo("path");
        }
    }

    @Test
    void regionsAreKnown() {
        assertThat(SOURCES)
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(GAZETTEER.resolve(source.region(), null)).isPresent());
    }

    @Test
    void theDemoSaysTheSameByManifestAndByName() throws IOException {
        ArchiveFolder demo = new ArchiveFolder(Path.of("jobs/demo/archive"));
        IdentityReader both = new IdentityReader(demo.manifest(), SOURCES);
        assertThat(demo.files())
                .allSatisfy(file -> assertThat(both.read(file.name()).issues()).isEmpty());
        assertThat(demo.files().filter(file -> file.name().startsWith("heluo/")))
                .isNotEmpty()
                .allSatisfy(file -> {
                    Identity byName = READER.read(file.name()).identity();
                    Identity byManifest = both.read(file.name()).identity();
                    assertThat(byName.issueDate()).isEqualTo(byManifest.issueDate());
                    assertThat(byName.region()).isEqualTo(byManifest.region());
                });
    }

    @Test
    void aBrokenPatternIsNamed() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("x.yml"), "publication: 安岭日报\nfiles: ['al-(?<year>']\n");
        assertThatThrownBy(() -> SourceFiles.load(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("x.yml")
                .hasMessageContaining("al-(?<year>");
    }
}
