package org.taizhang.jobs.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path folder;

    @Test
    void temporaryFilesAreTheOwnersAloneAndGoWithTheRun() throws IOException {
        Path scratch = folder.resolve("scratch");
        Files.createDirectories(scratch.resolve("of a killed run"));
        Files.writeString(scratch.resolve("of a killed run/page.tmp"), "x");
        try (Scratch open = Scratch.open(scratch)) {
            assertThat(open).isNotNull();
            assertThat(scratch).isEmptyDirectory();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch)))
                    .isEqualTo("rwx------");
            Files.writeString(scratch.resolve("page.tmp"), "x");
        }
        assertThat(scratch).doesNotExist();
    }

    @Test
    void aLinkInItIsRemovedAndNotFollowed() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectories(folder.resolve("elsewhere")).resolve("kept"), "x");
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        Files.createSymbolicLink(scratch.resolve("link"), folder.resolve("elsewhere"));
        Scratch.open(scratch).close();
        assertThat(kept).exists();
    }
}
