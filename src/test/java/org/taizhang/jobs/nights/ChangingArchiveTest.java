package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive that is written to while the night reads it. A night is of the files that it listed at its beginning: what comes later is the
 * next night's; what is changed or taken away before it is read is quarantined as such, and the next night sees what is there then.
 */
class ChangingArchiveTest {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String TEXT = "安岭新区医院项目开工\n\n2024年4月2日，安岭新区医院项目开工建设，总投资%d亿元。\n";

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path warehouse = Path.of("");

    @BeforeEach
    void makeArchive() throws IOException {
        archive = Files.createDirectories(folder.resolve("papers"));
        warehouse = folder.resolve("warehouse");
        for (String name : List.of("a", "b", "w-stays", "x-grows", "y-goes", "z-is-replaced")) {
            write(name);
        }
    }

    @Test
    void growsAndShrinksWhileItIsRead() throws Exception {
        try (NightProcess night = start()) {
            assertThat(night.reaches("read")).isTrue();
            night.signal("STOP");
            Files.writeString(archive.resolve("x-grows.txt"), "完成投资3亿元。\n", StandardOpenOption.APPEND);
            Files.delete(archive.resolve("y-goes.txt"));
            Files.delete(archive.resolve("z-is-replaced.txt"));
            Files.writeString(archive.resolve("z-is-replaced.txt"), "安岭水厂竣工\n\n2024年4月9日，安岭水厂竣工。\n");
            write("c-comes");
            night.signal("CONT");
            assertThat(night.end(PATIENCE)).as(night::output).isEqualTo(3);
        }
        assertThat(documents())
                .isEqualTo(
                        "[[a.txt, read, ], [b.txt, read, ], [w-stays.txt, read, ], [x-grows.txt, quarantined, changed],"
                                + " [y-goes.txt, quarantined, changed], [z-is-replaced.txt, quarantined, changed]]");
        try (NightProcess next = start()) {
            assertThat(next.end(PATIENCE)).as(next::output).isZero();
        }
        assertThat(documents())
                .isEqualTo("[[a.txt, read, ], [b.txt, read, ], [c-comes.txt, read, ], [w-stays.txt, read, ],"
                        + " [x-grows.txt, read, ], [z-is-replaced.txt, read, ]]");
        write("y-goes");
        try (NightProcess third = start()) {
            assertThat(third.end(PATIENCE)).as(third::output).isZero();
        }
        assertThat(documents()).as("the very bytes that were gone").contains("[y-goes.txt, read, ]");
        assertThat(WarehouseState.ask(warehouse, "SELECT count(*) FROM page_balance"))
                .isEqualTo("[[7]]");
    }

    private void write(String name) throws IOException {
        Files.writeString(archive.resolve(name + ".txt"), TEXT.formatted(name.charAt(0) - 'a' + 2));
    }

    private String documents() {
        return WarehouseState.ask(warehouse, "SELECT document, status, reason FROM documents ORDER BY document");
    }

    private NightProcess start() throws IOException {
        return NightProcess.start(archive, warehouse, List.of("--workers", "1", "--set", "reading.chunk=1"));
    }
}
