package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a program and looks, five times a second, at what it and the processes that it starts use. Needs Linux' {@code /proc}. The last fifth
 * of a second of a process that ends is not seen.
 */
public final class ProcessTree {
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Map<Long, Duration> cpu = new HashMap<>();
    private double peak;

    private ProcessTree() {}

    /**
     * @param output where the program's output goes
     * @throws IllegalStateException where it ends with an error; its output says why
     */
    public static Trial run(List<String> command, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        ProcessTree tree = new ProcessTree();
        do {
            tree.look(process.toHandle());
        } while (!process.waitFor(BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + process.exitValue() + "; see " + output);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = tree.cpu.values().stream().mapToDouble(used -> used.toMillis() / 1e3).sum();
        return new Trial(seconds, cpuSeconds, tree.peak);
    }

    private void look(ProcessHandle root) {
        double now = Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(process -> {
                    process.info().totalCpuDuration().ifPresent(used -> cpu.put(process.pid(), used));
                    return megabytes(process.pid());
                })
                .sum();
        peak = Math.max(peak, now);
    }

    /** Proportional set size: a page that several processes share counts once. */
    private static double megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has ended since it was listed
        }
    }
}
