package org.taizhang.bench;

import ai.onnxruntime.OrtException;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.archive.ocr.BareInference;
import org.taizhang.archive.ocr.OcrException;
import org.taizhang.document.Identity;
import org.taizhang.document.SourceDocument;

/**
 * Reads one scan several times in a process of its own, each time followed by the models alone on the same input. Prints one line of JSON.
 * Arguments: file, rounds.
 */
public final class OcrTrial {
    private static final Identity UNKNOWN = new Identity("", "", null, "", "");
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private OcrTrial() {}

    /** In seconds. */
    private record Cost(double cpu, double wall) {}

    private interface Work {
        void run() throws IOException, UnreadableDocument, OrtException;
    }

    public static void main(String... arguments) throws IOException, UnreadableDocument, OrtException, OcrException {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        BareInference bare = new BareInference();
        DocumentReader reader = new DocumentReader(bare.engine());
        SourceDocument document = reader.read(file, UNKNOWN);
        long resident = peakResident();
        long heap = peakHeap();
        double[] cpuRatios = new double[rounds];
        double[] wallRatios = new double[rounds];
        double[] seconds = new double[rounds];
        double[] bareSeconds = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            bare.remember();
            Cost whole = cost(() -> reader.read(file, UNKNOWN));
            Cost models = cost(bare::repeat);
            cpuRatios[round] = whole.cpu() / models.cpu();
            wallRatios[round] = whole.wall() / models.wall();
            seconds[round] = whole.wall();
            bareSeconds[round] = models.wall();
            cpu[round] = whole.cpu();
        }
        System.out.printf(
                Locale.ROOT,
                "{\"lines\":%d,\"megapixels_seen\":%.1f,\"seconds\":%.2f,\"bare_seconds\":%.2f,\"cpu_seconds\":%.2f,"
                        + "\"ratio_cpu\":%.3f,\"ratio_wall\":%.3f,\"ratio_cpu_spread\":%.3f,\"peak_rss_mb\":%d,\"peak_heap_mb\":%d}%n",
                document.pages().get(0).lines().size(),
                bare.pixels() / 1e6,
                median(seconds),
                median(bareSeconds),
                median(cpu),
                median(cpuRatios),
                median(wallRatios),
                spread(cpuRatios),
                resident >> 20,
                heap >> 20);
    }

    private static Cost cost(Work work) throws IOException, UnreadableDocument, OrtException {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Cost((SYSTEM.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 1] - sorted[0];
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** As Linux counts it; 0 on other systems. */
    private static long peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }
}
