package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long the short commands take from the shell, beside {@code java -version}: {@code -Dbench=night.StartBenchmark}. */
public final class StartBenchmark {
    private static final int ROUNDS = 5;
    private static final double MOST_SECONDS_STATUS = 1.5;
    private static final double MOST_SECONDS_READ = 2;

    private StartBenchmark() {}

    /** @param arguments a folder to work in (below {@code java.io.tmpdir}) */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir") + "/taizhang-bench");
        Files.createDirectories(root);
        Path log = root.resolve("start.log");
        Path sentence = Files.writeString(root.resolve("sentence.txt"), "截至4月12日，全市61个续建项目已复工58个，完成投资3.2亿元。");
        List<String> status = Programs.launcher("status");
        List<String> read = Programs.launcher("read", sentence.toString());
        ProcessTree.run(status, log);
        List<Double> java = new ArrayList<>();
        List<Double> statuses = new ArrayList<>();
        List<Double> reads = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            java.add(ProcessTree.run(Programs.javaVersion(), log).seconds());
            statuses.add(ProcessTree.run(status, log).seconds());
            reads.add(ProcessTree.run(read, log).seconds());
        }
        double bare = Figure.median(java);
        ResultFiles.write(
                "start",
                LocalDate.now(),
                "Short commands from the shell, beside java -version in the same round.",
                List.of(
                        new Figure("taizhang status", "s", statuses, "java -version", java, MOST_SECONDS_STATUS / bare),
                        new Figure("taizhang read of one sentence", "s", reads, "java -version", java, MOST_SECONDS_READ / bare)));
    }
}
