package org.taizhang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.taizhang.document.SourceDocument;
import org.taizhang.fact.Grammar;
import org.taizhang.lexicon.GrammarFiles;

/**
 * How many megabytes of UTF-8 a second of CPU time each stage of the pure core reads, and its time as a multiple of the {@link Yardstick}'s
 * in the same run, for 10 kB and 1 MB in paragraphs and for lines of 1 MB and 10 MB. The 1 MB and 10 MB lines tell whether the time grows
 * with the length alone.
 *
 * <p>It counts the CPU time of its one thread, so that other work on the machine does not count, and takes the best of several rounds.
 * Run it from the project's folder: {@code mvn -B -q -Dquick -Pbench test-compile exec:exec}.
 */
public final class CoreBenchmark {
    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CoreBenchmark() {}

    private record Case(String name, SourceDocument document, int rounds) {
        int bytes() {
            return document.pages().get(0).lines().stream()
                    .mapToInt(line -> Texts.utf8(line.text()))
                    .sum();
        }
    }

    /** Prints the table. */
    public static void main(String... arguments) {
        long started = cpu();
        Grammar grammar = GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference"));
        System.out.printf("lexicon and reference tables loaded in %.2f s of CPU time%n", (cpu() - started) / 1e9);
        Texts texts = new Texts();
        List<Case> cases = new ArrayList<>(List.of(
                new Case("1 MB in paragraphs", texts.paragraphs(MEGABYTE), 5),
                new Case("10 kB in paragraphs", texts.paragraphs(10 * KILOBYTE), 100),
                new Case("1 MB in one line", texts.oneLine(MEGABYTE), 3),
                new Case("10 MB in one line", texts.oneLine(10 * MEGABYTE), 2)));
        measure(grammar, cases.get(1), false);
        cases.forEach(one -> measure(grammar, one, true));
    }

    private static void measure(Grammar grammar, Case one, boolean tell) {
        double megabytes = one.bytes() / 1e6;
        double yardstick = 0;
        if (tell) {
            System.out.printf("%n%s%n%-12s %9s %10s %9s%n", one.name(), "stage", "MB/s", "yardsticks", "found");
        }
        for (Map.Entry<String, Supplier<Integer>> stage :
                new Stages(grammar, one.document()).all().entrySet()) {
            double seconds = Double.MAX_VALUE;
            int found = 0;
            for (int round = 0; round < one.rounds(); round++) {
                long before = cpu();
                found = stage.getValue().get();
                seconds = Math.min(seconds, (cpu() - before) / 1e9);
            }
            yardstick = yardstick == 0 ? seconds : yardstick;
            if (tell) {
                System.out.printf(
                        "%-12s %9.2f %10.1f %9d%n", stage.getKey(), megabytes / seconds, seconds / yardstick, found);
            }
        }
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
