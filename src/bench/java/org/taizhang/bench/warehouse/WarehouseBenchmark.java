package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taizhang.bench.night.Figure;
import org.taizhang.bench.night.ProcessTree;
import org.taizhang.bench.night.Programs;
import org.taizhang.bench.night.ResultFiles;
import org.taizhang.bench.night.Trial;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * Star, checks and publication over a seeded archive of parts, each a process of its own, beside what DuckDB takes for the same parts by
 * hand: {@code -Dbench=warehouse.WarehouseBenchmark}. {@link ReleaseBenchmark} goes on with the release that it leaves.
 */
public final class WarehouseBenchmark {
    private static final int HEAP = 400;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_MEGABYTES = 4_096;
    private static final double STAR_TIMES = 1.3;
    private static final double RELEASE_TIMES = 1.5;

    private final WarehouseFolder warehouse;
    private final Path logs;
    private final List<Double> starSeconds = new ArrayList<>();
    private final List<Double> starCpu = new ArrayList<>();
    private final List<Double> releaseSeconds = new ArrayList<>();
    private final List<Double> releaseCpu = new ArrayList<>();
    private final List<Double> megabytes = new ArrayList<>();
    private final List<Double> loadCpu = new ArrayList<>();
    private final List<Double> handCpu = new ArrayList<>();
    private final List<Double> handSeconds = new ArrayList<>();

    private WarehouseBenchmark(WarehouseFolder warehouse) {
        this.warehouse = warehouse;
        this.logs = warehouse.root();
    }

    /** @param arguments figures (10,000,000), a folder to work in (below {@code java.io.tmpdir}), rounds (3) */
    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        int figures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        Path root = Path.of(
                arguments.length > 1
                        ? arguments[1]
                        : System.getProperty("java.io.tmpdir") + "/taizhang-synthetic-" + figures);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        WarehouseFolder warehouse = new WarehouseFolder(root);
        if (!Files.exists(warehouse.inventory())) {
            new SyntheticArchive(warehouse, Path.of("warehouse/reference"), figures).write();
        }
        WarehouseBenchmark benchmark = new WarehouseBenchmark(warehouse);
        for (int round = 0; round < rounds; round++) {
            benchmark.round();
        }
        benchmark.tell(figures, rounds);
    }

    private void round() throws IOException, InterruptedException, SQLException {
        new SyntheticLinks(warehouse).write();
        Trial star = run(BuildProgram.class, "star");
        Trial publish = run(BuildProgram.class, "publish");
        Trial load = run(HandWritten.class, "load");
        Trial copy = run(HandWritten.class, "copy");
        starSeconds.add(star.seconds());
        starCpu.add(star.cpuSeconds());
        releaseSeconds.add(star.seconds() + publish.seconds());
        releaseCpu.add(star.cpuSeconds() + publish.cpuSeconds());
        megabytes.add(Math.max(star.megabytes(), publish.megabytes()));
        loadCpu.add(load.cpuSeconds());
        handCpu.add(load.cpuSeconds() + copy.cpuSeconds());
        handSeconds.add(load.seconds() + copy.seconds());
        System.out.printf(
                Locale.ROOT,
                "star %s%npublish %s%nload by hand %s%ncopy by hand %s%n",
                star,
                publish,
                load,
                copy);
    }

    private Trial run(Class<?> program, String step) throws IOException, InterruptedException {
        return ProcessTree.run(
                Programs.main(program, HEAP, warehouse.root().toString(), step),
                logs.resolve(program.getSimpleName() + "-" + step + ".log"));
    }

    private void tell(int figures, int rounds) throws IOException {
        String size = figures / 1_000_000 + " million figures";
        ResultFiles.write(
                "star-" + figures / 1_000_000 + "m",
                LocalDate.now(),
                size + " in " + figures / 50 + " documents, " + rounds + " rounds. By hand: the five lists of the parts as tables"
                        + " in the order of the days (src/bench/sql/hand_written.sql), and these as Parquet;"
                        + " nothing linked, judged, summed up or checked.",
                List.of(
                        Figure.bound("star with checks, " + size, "s", starSeconds, MOST_SECONDS),
                        Figure.bound("memory of the build, " + size, "MB", megabytes, MOST_MEGABYTES),
                        new Figure("star with checks, " + size, "CPU s", starCpu, "tables by hand", loadCpu, STAR_TIMES),
                        new Figure(
                                "parts to release, " + size,
                                "CPU s",
                                releaseCpu,
                                "tables and Parquet by hand",
                                handCpu,
                                RELEASE_TIMES),
                        new Figure(
                                "parts to release, " + size,
                                "s",
                                releaseSeconds,
                                "tables and Parquet by hand",
                                handSeconds,
                                RELEASE_TIMES)),
                "");
    }
}
