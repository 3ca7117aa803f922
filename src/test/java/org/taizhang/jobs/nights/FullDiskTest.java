package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A warehouse on a disk that fills in the middle of the night and is then freed, in a mount namespace of the test's own: nights on it fail
 * and say why, and the first with room ends in the same tables and parts as one that never lacked any. {@code -Dtaizhang.full=true}: ten
 * disks under 300 documents.
 */
class FullDiskTest {
    private static final boolean FULL = Boolean.getBoolean("taizhang.full");
    private static final int DOCUMENTS = FULL ? 300 : 12;
    private static final int DISKS = FULL ? 10 : 1;
    private static final List<String> SETTINGS = List.of("--workers", "1", "--set", "reading.chunk=4");
    /** $1: the disk, $2: its kibibytes, $3: where its warehouse is kept afterwards; the rest is the night. */
    private static final String SCRIPT = """
            set -eu
            disk=$1 size=$2 kept=$3
            shift 3
            mount -t tmpfs -o "size=${size}k" tmpfs "$disk"
            code=0; "$@" || code=$?
            echo "full $code"
            mount -o remount,size=1g "$disk"
            code=0; "$@" || code=$?
            echo "freed $code"
            cp -a "$disk/warehouse" "$kept"
            umount "$disk"
            """;

    @TempDir
    static Path folder;

    private static Path archive = Path.of("");
    private static long needed;

    @BeforeAll
    static void aNightWithRoom() throws Exception {
        assumeTrue(mayMount(), "this machine lets no test mount a disk of its own (unshare -rm)");
        archive = MixedArchive.make(folder.resolve("papers"), DOCUMENTS, 5);
        Path warehouse = Files.createDirectories(folder.resolve("disk")).resolve("warehouse");
        try (NightProcess night = NightProcess.start(archive, warehouse, SETTINGS)) {
            night.end(java.time.Duration.ofMinutes(10));
        }
        needed = kibibytes(warehouse);
        Files.move(warehouse, folder.resolve("undisturbed"));
    }

    @Test
    void fillsUpAndIsFreed() throws Exception {
        WarehouseState undisturbed = WarehouseState.of(folder.resolve("undisturbed"));
        Random random = new Random(8);
        for (int number = 1; number <= DISKS; number++) {
            long size = needed / 10 + random.nextLong(needed * 8 / 10);
            Path kept = folder.resolve("kept-" + number);
            String said = run(folder.resolve("disk"), size, kept);
            System.out.println(size + " of " + needed + " KiB: "
                    + said.lines()
                            .filter(line -> line.matches("(full|freed) \\d+|.* is full.*"))
                            .toList());
            assertThat(said)
                    .as("%d of %d KiB", size, needed)
                    .contains("full 1\n")
                    .containsPattern("freed [03]\n");
            assertThat(said).containsPattern("is full|No space left|not enough space");
            WarehouseState state = WarehouseState.of(kept);
            assertThat(state.files()).as("parts after %d KiB", size).isEqualTo(undisturbed.files());
            assertThat(state.tables()).as("tables after %d KiB", size).isEqualTo(undisturbed.tables());
        }
    }

    private static String run(Path disk, long kibibytes, Path kept) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("unshare", "-rm", "sh", "-c", SCRIPT, "sh", disk.toString(), "" + kibibytes, kept.toString()));
        command.addAll(NightProcess.command(archive, disk.resolve("warehouse"), SETTINGS));
        Path output = Files.createTempFile(folder, "night", ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output);
    }

    private static boolean mayMount() throws InterruptedException {
        try {
            Path disk = Files.createDirectories(folder.resolve("tried"));
            Process process = new ProcessBuilder(
                            "unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private static long kibibytes(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                            .collect(
                                    Collectors.summingLong(file -> file.toFile().length()))
                    / 1024;
        }
    }
}
