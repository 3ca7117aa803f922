package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.NastyArchive;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.warehouse.QueryResult;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * An archive in which files that were spoilt or made to hurt outnumber the sound ones: each sound one is read, each other is read or has
 * its reason, and the night neither ends early nor takes more than it may. {@code -Dtaizhang.full=true}: 330 bad ones with 214 others.
 */
class NastyNightTest {
    private static final boolean FULL = Boolean.getBoolean("taizhang.full");
    private static final int BAD = FULL ? 330 : 46;
    private static final int OTHERS = FULL ? 214 : 12;
    private static final long LARGE = FULL ? 200L << 20 : 8L << 20;
    private static final int SECONDS_A_DOCUMENT = FULL ? 60 : 20;
    private static final int WORKERS = 2;

    @TempDir
    Path folder;

    @Test
    void costsNothingButItself() throws Exception {
        Path archive = folder.resolve("papers");
        MixedArchive.make(archive.resolve("sound"), OTHERS, 8);
        NastyArchive.make(archive.resolve("bad-2024-04-03"), BAD, LARGE, 8);
        Path warehouse = folder.resolve("warehouse");
        long start = System.nanoTime();
        long peak;
        Duration bound = Duration.ofSeconds((long) (BAD + OTHERS) * SECONDS_A_DOCUMENT / WORKERS + 300);
        try (NightProcess night = NightProcess.start(archive, warehouse, settings());
                TreeMemory memory = new TreeMemory(night::tree)) {
            assertThat(night.end(bound)).as(night::output).isEqualTo(3);
            peak = memory.peakMebibytes();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        Map<String, Integer> becameOf = assertEachIsToldOf(warehouse, files(archive));
        System.out.println(BAD + " bad and " + OTHERS + " other files: " + becameOf + "; " + seconds + " s, " + peak
                + " MiB at most");
        assertThat(peak).as("mebibytes of all processes").isLessThan(3 << 10);
        assertConserved(warehouse);
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(warehouse.resolve("scratch")).as("no temporary file stays").doesNotExist();
    }

    private static List<String> settings() {
        return List.of(
                "--workers",
                "" + WORKERS,
                "--set",
                "reading.seconds_per_document=" + SECONDS_A_DOCUMENT,
                "--set",
                "reading.seconds_per_page=20");
    }

    private static long files(Path archive) throws IOException {
        try (Stream<Path> tree = Files.walk(archive)) {
            return tree.filter(file -> Files.isRegularFile(file) && !file.endsWith("manifest.csv"))
                    .count();
        }
    }

    /** @return how many became what */
    private static Map<String, Integer> assertEachIsToldOf(Path warehouse, long files) {
        List<String> reasons = Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.toList());
        Map<String, Integer> counts = new TreeMap<>();
        try (Release release = Release.current(new WarehouseFolder(warehouse))) {
            QueryResult documents =
                    release.query("SELECT document, status, reason, duplicate_of, detail FROM documents");
            assertThat(documents.rows()).hasSize((int) files);
            for (Map<String, Object> row : documents.maps()) {
                String document = String.valueOf(row.get("document"));
                String reason = String.valueOf(row.get("reason"));
                if (document.startsWith("sound/") && !document.contains("damaged-")) {
                    assertThat(row.get("status"))
                            .as(document + ": " + row.get("detail"))
                            .isEqualTo("read");
                }
                if ("quarantined".equals(row.get("status"))) {
                    assertThat(reasons).as(document).contains(reason);
                    assertThat(String.valueOf(row.get("detail"))).as(document).isNotBlank();
                } else {
                    assertThat(row.get("status")).as(document).isIn("read", "empty");
                }
                String group = document.startsWith("sound/") ? "sound" : "bad";
                counts.merge(group + " " + (reason.isEmpty() ? row.get("status") : reason), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static void assertConserved(Path warehouse) {
        assertThat(WarehouseState.ask(
                        warehouse, "FROM page_balance WHERE seen <> read + duplicate + quarantined + empty"))
                .isEqualTo("[]");
        assertThat(WarehouseState.ask(
                        warehouse, "SELECT check_name FROM check_result WHERE severity = 'error' AND offending > 0"))
                .isEqualTo("[]");
    }
}
