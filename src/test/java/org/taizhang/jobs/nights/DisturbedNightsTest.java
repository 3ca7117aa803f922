package org.taizhang.jobs.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night that is killed or stopped at random moments and resumed ends in the same tables and the same parts, byte for byte, as one that
 * nobody disturbed. {@code -Dtaizhang.full=true}: fifty times each over 300 documents.
 */
class DisturbedNightsTest {
    private static final boolean FULL = Boolean.getBoolean("taizhang.full");
    private static final int DOCUMENTS = FULL ? 300 : 40;
    private static final long SEED = Long.getLong("taizhang.seed", 8);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> SETTINGS = List.of("--set", "reading.chunk=8");

    @TempDir
    static Path folder;

    private static Path archive = Path.of("");
    private static WarehouseState undisturbed = new WarehouseState(Map.of(), Map.of());
    private static long usual;

    @BeforeAll
    static void anUndisturbedNight() throws Exception {
        archive = MixedArchive.make(folder.resolve("papers"), DOCUMENTS, SEED);
        Path warehouse = folder.resolve("undisturbed");
        long start = System.nanoTime();
        try (NightProcess night = NightProcess.start(archive, warehouse, SETTINGS)) {
            assertThat(night.end(PATIENCE)).as(night::output).isEqualTo(3);
        }
        usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        undisturbed = WarehouseState.of(warehouse);
        assertThat(WarehouseState.ask(warehouse, "SELECT count(*), count(DISTINCT document) FROM documents"))
                .isEqualTo("[[" + DOCUMENTS + ", " + DOCUMENTS + "]]");
    }

    @Test
    void killed() throws Exception {
        disturb("killed", "KILL", 137, FULL ? 50 : 3);
    }

    @Test
    void toldToStop() throws Exception {
        disturb("stopped", "TERM", 143, FULL ? 50 : 1);
    }

    /** Disturbs nights until that has been done often enough; whenever one comes to its end, a new warehouse is begun. */
    private static void disturb(String name, String signal, int code, int times) throws Exception {
        Random random = new Random(SEED);
        List<String> steps = new ArrayList<>();
        for (int round = 1; steps.size() < times; round++) {
            Path warehouse = folder.resolve(name + "-" + round);
            boolean finished = false;
            while (!finished) {
                Moment moment = steps.size() < times ? Moment.at(random, usual) : Moment.NEVER;
                finished = isFinished(warehouse, moment, signal, code, steps);
            }
            WarehouseState state = WarehouseState.of(warehouse);
            assertThat(state.files()).as("after " + steps).isEqualTo(undisturbed.files());
            assertThat(state.tables()).as("after " + steps).isEqualTo(undisturbed.tables());
        }
        tell(name, steps);
    }

    private static boolean isFinished(Path warehouse, Moment moment, String signal, int code, List<String> steps)
            throws IOException, InterruptedException {
        try (NightProcess night = NightProcess.start(archive, warehouse, SETTINGS)) {
            if (!moment.await(night)) {
                assertThat(night.end(PATIENCE)).as(night::output).isEqualTo(3);
                return true;
            }
            List<ProcessHandle> tree = night.tree();
            String step = night.step();
            night.signal(signal);
            int ended = night.end(PATIENCE);
            if (ended == 3) {
                return true; // it was done before the signal came through
            }
            assertThat(ended).as(() -> moment + ": " + night.output()).isEqualTo(code);
            steps.add(step);
            assertThat(tree).as("readers end with their night").allSatisfy(DisturbedNightsTest::ends);
            return false;
        }
    }

    private static void ends(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new IOException(process + " is still there", e);
        }
    }

    private static void tell(String name, List<String> steps) {
        Map<String, Integer> counts = new TreeMap<>();
        steps.forEach(step -> counts.merge(step.isEmpty() ? "before the first step" : step, 1, Integer::sum));
        System.out.println(name + " " + steps.size() + " times over " + DOCUMENTS + " documents, in: " + counts
                + "; an undisturbed night takes " + usual + " ms");
    }
}
