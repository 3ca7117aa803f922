package org.taizhang.jobs.nights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Watches how much memory the processes of a night hold together: their resident sets, summed ten times a second. What they share is counted
 * for each, so the truth is somewhat less. Where the system has no {@code /proc}, nothing is seen.
 */
final class TreeMemory implements AutoCloseable {
    private final Supplier<List<ProcessHandle>> tree;
    private final Thread watcher;
    private volatile long peak;
    private volatile boolean over;

    TreeMemory(Supplier<List<ProcessHandle>> tree) {
        this.tree = tree;
        this.watcher = new Thread(this::watch, "memory");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The highest sum yet, in mebibytes; 0 where nothing could be seen. */
    long peakMebibytes() {
        return peak >> 10;
    }

    private void watch() {
        try {
            while (!over) {
                long sum = tree.get().stream()
                        .mapToLong(TreeMemory::residentKibibytes)
                        .sum();
                peak = Math.max(peak, sum);
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long residentKibibytes(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0; // it has ended, or there is no /proc
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
