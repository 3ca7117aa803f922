package org.taizhang.jobs.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    private static final Instant NOW = Instant.parse("2024-03-11T02:30:00Z");

    @TempDir
    Path folder;

    @Test
    void oneHoldsItAndTheOthersLearnWho() throws IOException {
        Path file = folder.resolve("warehouse/lock");
        try (RunLock held = RunLock.take(file, NOW).orElseThrow()) {
            assertThat(RunLock.isHeld(file)).isTrue();
            assertThat(RunLock.take(file, NOW)).isEmpty();
            assertThat(RunLock.holder(file))
                    .isEqualTo("process " + ProcessHandle.current().pid() + " since 2024-03-11T02:30:00Z");
        }
        assertThat(RunLock.isHeld(file)).isFalse();
    }

    @Test
    void itCanBeTakenAgain() throws IOException {
        Path file = folder.resolve("lock");
        RunLock.take(file, NOW).orElseThrow().close();
        Optional<RunLock> again = RunLock.take(file, NOW);
        assertThat(again).isPresent();
        again.get().close();
    }

    @Test
    void aWarehouseThatNobodyUsedIsFree() throws IOException {
        assertThat(RunLock.isHeld(folder.resolve("none"))).isFalse();
    }
}
