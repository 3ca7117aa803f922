package org.taizhang.bench.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.taizhang.warehouse.CheckResult;
import org.taizhang.warehouse.StarBuild;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * Builds a warehouse of ten million figures, or as many as the first argument says, in the folder of the second; says how long each step
 * took and how much memory the process held.
 */
public final class WarehouseBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private WarehouseBenchmark() {}

    public static void main(String... arguments) throws IOException {
        int measurements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        Path root = Path.of(arguments.length > 1 ? arguments[1] : "/tmp/taizhang-synthetic-" + measurements);
        WarehouseFolder warehouse = new WarehouseFolder(root);
        Path definition = Path.of("warehouse");
        if (!Files.exists(warehouse.inventory())) {
            timed("archive", () -> {
                new SyntheticArchive(warehouse, definition.resolve("reference"), measurements).write();
                return "";
            });
        }
        StarBuild build = new StarBuild(
                warehouse, new WarehouseDefinition(definition), SyntheticArchive.VERSION, new NamesAlone());
        timed("link", () -> build.link().links().size() + " links");
        timed("star", () -> {
            build.star();
            return "";
        });
        timed("check", () -> broken(build.check()));
        timed("publish", () -> {
            build.publish(Instant.parse("2026-11-20T00:00:00Z"), 1).close();
            return "";
        });
    }

    private static String broken(List<CheckResult> results) {
        return results.stream()
                .filter(result -> !result.holds())
                .map(result -> result.check() + " " + result.offending())
                .toList()
                .toString();
    }

    private interface Work {
        String run() throws IOException;
    }

    private static void timed(String name, Work work) throws IOException {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        String said = work.run();
        System.out.printf(
                Locale.ROOT,
                "%-8s %6.1f s  CPU %6.1f s  peak %s  %s%n",
                name,
                (System.nanoTime() - start) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                peak(),
                said);
    }

    /** The most memory that the process has held, as Linux counts it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "unknown"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D+", ""))
                        .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                        .findFirst()
                        .orElse("unknown");
    }
}
